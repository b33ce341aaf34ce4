import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { theGuide, writeProgram } from '@rekindle/programs/domain';
import { EnrolDocument, EnrolmentsOfClientDocument, ProgramsToEnrolDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { anEnrolment } from '../testing/an-enrolment';
import { ClientProgram } from './client-program';

const toast = () => TestBed.inject(Toasts).current();

describe('bringing a client into a program', () => {
  it('begins with the guide, and shows first what comes first', async () => {
    const page = await openPage([{ path: ':clientId', component: ClientProgram }], { at: '/c2' });
    await page.answer(EnrolmentsOfClientDocument, { enrolments: [] });
    await page.press('Enrol');
    const own = writeProgram({ title: 'First weeks', purpose: '', parts: [theGuide.parts[1]!] });
    const programs = [
      { id: 'guide', title: theGuide.title, file: writeProgram(theGuide) },
      { id: 'p1', title: 'First weeks', file: own },
    ];
    await page.answer(ProgramsToEnrolDocument, { programs });
    expect(page.text).toContain('4 parts, 32 exercises');
    expect(page.text).toMatch(/What comes first .*Today/);
    await page.choose('First weeks');
    await page.press('Enrol, beginning today');
    expect(page.asked(EnrolDocument)).toEqual({ clientIds: ['c2'], program: 'p1' });
    await page.answer(EnrolDocument, { enrol: { enrolments: [], leftOut: [{ clientId: 'c2', because: 'NOT_BEGUN' }] } });
    expect(page.text).toContain('Not enrolled: what is needed is not agreed to yet.');
    await page.choose('The four parts');
    expect(page.text).not.toContain('Not enrolled');
    await page.press('Enrol, beginning today');
    await page.answer(EnrolDocument, { enrol: { enrolments: [anEnrolment()], leftOut: [] } });
    expect(toast()?.text).toBe('Enrolled: The four parts');
    expect(page.text).toContain('Under way');
  });
});
