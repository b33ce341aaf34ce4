import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { theGuide, writeProgram } from '@rekindle/programs/domain';
import { ClientsToAssignDocument, EnrolDocument, ProgramsToEnrolDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { bulkDeeds } from '../bulk-deeds';
import { programsRoutes } from '../programs.routes';
import { anEnrolment } from '../testing/an-enrolment';

const dana = { id: 'c1', name: 'Dana Whitlock', email: 'dana@mail.example' };
const tomasz = { id: 'c2', name: 'Tomasz Wieland', email: 'tomasz@mail.example' };

describe('bringing several clients into a program', () => {
  let page: OpenedPage;
  const button = () => page.element.querySelector<HTMLButtonElement>('.act button')!;
  const enrol = async () => {
    button().click();
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage(programsRoutes, { at: '/programs' });
    void TestBed.inject(Router).navigateByUrl(bulkDeeds[1].link, { state: { clients: [dana, tomasz] } });
    await page.settle();
    await page.answer(ClientsToAssignDocument, { clients: { rows: [dana, tomasz], endCursor: null } });
    await page.answer(ProgramsToEnrolDocument, { programs: [{ id: 'guide', title: theGuide.title, file: writeProgram(theGuide) }] });
  });

  it('begins with those who were selected in the list, and with the guide', async () => {
    await enrol();
    expect(page.asked(EnrolDocument)).toEqual({ clientIds: ['c1', 'c2'], program: 'guide' });
    await page.answer(EnrolDocument, { enrol: { enrolments: [anEnrolment(), anEnrolment()], leftOut: [] } });
    expect(TestBed.inject(Toasts).current()?.text).toBe('2 clients enrolled: The four parts');
    expect(page.text).toContain('Choose at least one client.');
  });

  it('says who could not be enrolled, and why', async () => {
    await enrol();
    const leftOut = [{ clientId: 'c1', because: 'IN_IT' as const }];
    await page.answer(EnrolDocument, { enrol: { enrolments: [anEnrolment()], leftOut } });
    expect(page.text).toContain('Not enrolled: Dana Whitlock: in this program already');
    expect(TestBed.inject(Toasts).current()?.text).toBe('Enrolled: The four parts');
  });

  it('keeps who was chosen when the line is cut', async () => {
    await enrol();
    await page.cut(EnrolDocument);
    expect(page.button('Take Dana Whitlock off')).toBeTruthy();
    await page.press('Take Dana Whitlock off');
    await page.press('Take Tomasz Wieland off');
    expect(button().disabled).toBe(true);
  });

  it('says when the programs cannot be shown', async () => {
    const other = TestBed.inject(Router);
    void other.navigateByUrl('/programs');
    await page.settle();
    void other.navigateByUrl('/exercises/enrol');
    await page.settle();
    await page.cut(ProgramsToEnrolDocument);
    expect(page.text).toContain('We could not reach the server');
  });
});
