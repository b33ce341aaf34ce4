import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import {
  AskedAgainDocument,
  PauseEnrolmentDocument,
  RemindOfExerciseDocument,
  ResumeEnrolmentDocument,
  SkipStepDocument,
  StalledClientsDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { anEnrolment } from '../testing/an-enrolment';
import { AskedAgain } from './asked-again';
import { StalledClients } from './stalled-clients';

const toast = () => TestBed.inject(Toasts).current();

describe('who has stalled, on Today', () => {
  const open = async (count = 1): Promise<OpenedPage> => {
    const page = await openPage([{ path: '', component: StalledClients }], { at: '/' });
    const dana = {
      clientId: 'c1',
      clientName: 'Dana Whitlock',
      step: 's1',
      assignmentId: 'a1',
      exercise: 'how-we-fought',
      version: '2026-11-28',
      content: null,
      since: '2026-11-02',
    };
    const stalledClients = Array.from({ length: count }, (_, index) => ({ ...dana, enrolmentId: `e${index + 1}` }));
    await page.answer(StalledClientsDocument, { stalledClients });
    for (let round = 0; round < 50 && count > 0 && !page.text.includes('Stalled'); round++) await page.settle();
    return page;
  };

  it('says who, with what and since when, and what never stands there', async () => {
    const page = await open();
    expect(page.text).toMatch(/Dana Whitlock: How we fought given out .*, nothing handed in yet/);
    expect(page.text).toContain('What is private never stands here');
    expect(page.button('Open: Dana Whitlock').getAttribute('href')).toBe('/clients/c1/exercises');
  });

  it('is paused in place, and that is undone', async () => {
    const page = await open();
    await page.press('Pause: Dana Whitlock');
    expect(page.asked(PauseEnrolmentDocument)).toEqual({ id: 'e1' });
    await page.answer(PauseEnrolmentDocument, { pauseEnrolment: anEnrolment() });
    expect(page.text).not.toContain('Dana Whitlock:');
    toast()?.action?.run();
    await page.settle();
    await page.answer(ResumeEnrolmentDocument, { resumeEnrolment: anEnrolment() });
    expect(page.isAsking(StalledClientsDocument)).toBe(true);
  });

  it('is reminded in place, and it is said when', async () => {
    const page = await open();
    await page.press('Remind of: Dana Whitlock');
    expect(page.asked(RemindOfExerciseDocument)).toEqual({ id: 'a1' });
    await page.answer(RemindOfExerciseDocument, { remindOfExercise: '2026-11-30T19:00:00Z' });
    expect(toast()?.text).toMatch(/^A mail goes on \d+ Nov 2026, \d\d:\d\d/);
    expect(page.text).toContain('Dana Whitlock');
  });

  it('is let go of once its consequence was said', async () => {
    const page = await open();
    await page.press('Skip: Dana Whitlock');
    expect(page.text).toContain('It stays with your client, who may still hand it in.');
    [...page.element.querySelectorAll<HTMLElement>('rk-dialog button')].at(-1)!.click();
    await page.settle();
    expect(page.asked(SkipStepDocument)).toEqual({ id: 'e1', step: 's1' });
    await page.answer(SkipStepDocument, { skipStep: anEnrolment() });
    expect(toast()?.text).toBe('Skipped: “How we fought”');
  });

  it('shows the first five, and follows what happens', async () => {
    const page = await open(7);
    expect(page.element.querySelectorAll('li')).toHaveLength(5);
    await page.press('Show 2 more');
    expect(page.element.querySelectorAll('li')).toHaveLength(7);
    await page.hear('exercises');
    await page.answer(StalledClientsDocument, { stalledClients: [] });
    expect(page.element.querySelectorAll('li')).toHaveLength(0);
  });

  it('says when the server is away, and nothing to whom it is not for', async () => {
    const page = await openPage([{ path: '', component: StalledClients }], { at: '/' });
    await page.cut(StalledClientsDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.refuse(StalledClientsDocument, 'Your role does not include this.', { code: 'FORBIDDEN' });
    expect(page.element.querySelector('section')).toBeNull();
  });
});

describe('what was handed back, on Today', () => {
  it('says whose it is and since when, and leads to it', async () => {
    const page = await openPage([{ path: '', component: AskedAgain }], { at: '/' });
    const askedAt = new Date().toISOString();
    const askedAgain = [
      {
        id: 's1',
        clientId: 'c1',
        clientName: 'Dana Whitlock',
        assignmentId: 'a2',
        exercise: 'how-we-fought',
        version: '2026-11-28',
        content: null,
        askedAt,
      },
    ];
    await page.answer(AskedAgainDocument, { askedAgain });
    for (let round = 0; round < 50 && !page.text; round++) await page.settle();
    expect(page.text).toContain('Dana Whitlock: How we fought asked for once more today');
    expect(page.button('Open: Dana Whitlock').getAttribute('href')).toBe('/clients/c1/exercises/s1');
  });

  it('says when the server is away', async () => {
    const page = await openPage([{ path: '', component: AskedAgain }], { at: '/' });
    await page.cut(AskedAgainDocument);
    await page.press('Try again');
    await page.answer(AskedAgainDocument, { askedAgain: [] });
    expect(page.text).toBe('');
  });
});
