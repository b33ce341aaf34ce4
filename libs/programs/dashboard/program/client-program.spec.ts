import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  type ClientEnrolmentFragment,
  EnrolmentsOfClientDocument,
  GoOnWithEnrolmentDocument,
  OpenPartDocument,
  PauseEnrolmentDocument,
  ResumeEnrolmentDocument,
  RewindEnrolmentDocument,
  SkipStepDocument,
  StopEnrolmentDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { aPathPart, aStep, anEnrolment } from '../testing/an-enrolment';
import { ClientProgram } from './client-program';

const toast = () => TestBed.inject(Toasts).current();

describe('the program of a client', () => {
  let page: OpenedPage;
  const show = (...enrolments: ClientEnrolmentFragment[]) => page.answer(EnrolmentsOfClientDocument, { enrolments });
  const details = () => Object.fromEntries([...page.element.querySelectorAll('.step')].map((row) => wordsOfStep(row)));
  const wordsOfStep = (row: Element) => [row.querySelector('.title')?.textContent, row.querySelector('.detail')?.textContent ?? ''];
  /** Presses a button of a step by what stands in its menu. */
  const choose = async (title: string, act: string) => {
    const row = [...page.element.querySelectorAll('.step')].find((each) => each.querySelector('.title')?.textContent === title)!;
    [...row.querySelectorAll<HTMLElement>('rk-menu button')].find(({ textContent }) => textContent.includes(act))!.click();
    await page.settle();
  };
  const acts = (title: string) => {
    const row = [...page.element.querySelectorAll('.step')].find((each) => each.querySelector('.title')?.textContent === title)!;
    return [...row.querySelectorAll('rk-menu button')].map(({ textContent }) => textContent.trim());
  };
  const confirm = async () => {
    [...page.element.querySelectorAll<HTMLElement>('rk-dialog button')].at(-1)!.click();
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage([{ path: ':clientId', component: ClientProgram }], { at: '/c2' });
    expect(page.asked(EnrolmentsOfClientDocument)).toEqual({ clientId: 'c2' });
  });

  it('waits, and says when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(EnrolmentsOfClientDocument);
    await page.press('Try again');
    await show(anEnrolment());
    expect(page.text).toContain('The four parts Under way');
  });

  it('is a thread: what is done, what is given, and when or for what the rest waits', async () => {
    await show(
      anEnrolment({
        steps: [
          aStep('quiet-respect', { standing: 'DONE', on: '2026-11-20' }),
          aStep('cooling-drawer', { standing: 'GIVEN', on: '2026-11-21' }),
          aStep('short-apology', { standing: 'SKIPPED', on: '2026-11-22' }),
          aStep('name-the-reason', { standing: 'GIVEN', on: '2026-11-22' }),
          aStep('agree-on-space', { on: '2026-12-03', waitsFor: 'day' }),
          aStep('respectful-goodbye', { waitsFor: 'completion', waitsOf: 'name-the-reason', waitsDays: 0 }),
          aStep('say-it-kindly', { waitsFor: 'contact' }),
          aStep('my-part', { part: 'two', waitsFor: 'gate', waitsOf: 'space' }),
        ],
      }),
    );
    expect(page.text).toContain('Began on Friday 20 November · 3 of 8 given out, 1 done');
    expect(Object.values(details())).toEqual([
      'Done · given out on Friday 20 November',
      'Given out on Saturday 21 November · theirs alone, so nothing waits for it',
      'Passed over',
      'Given out on Sunday 22 November',
      'On Thursday 3 December',
      'When “Name the reason” is handed in',
      'When the way to the other person opens',
      '',
    ]);
    expect([...page.element.querySelectorAll('details[open]')]).toHaveLength(1);
    expect(page.text).toContain('Your own work Opens when quiet days begin, or when you open it');
  });

  it('says of each gate what opens it', async () => {
    const parts = [
      aPathPart('one', { openedOn: '2026-11-20' }),
      aPathPart('two', { gate: 'talk', isGateOpen: false }),
      aPathPart('three', { gate: 'together', isGateOpen: false }),
      aPathPart('four'),
    ];
    const steps = [
      aStep('my-part', { standing: 'GIVEN', on: '2026-11-20' }),
      ...['two', 'three', 'four'].map((part) => aStep(part, { part })),
    ];
    await show(anEnrolment({ parts, steps }));
    for (const words of ['readiness reviewed by you', 'Opens once both have chosen', 'Opens after the part before it'])
      expect(page.text).toContain(words);
    expect(() => page.button('Open this part')).toThrow();
  });

  it('is paused at once, and that is undone', async () => {
    await show(anEnrolment());
    expect(page.text).toContain('While it is paused nothing more comes');
    await page.press('Pause');
    await page.answer(PauseEnrolmentDocument, { pauseEnrolment: anEnrolment({ standing: 'PAUSED', pausedOn: '2026-11-29' }) });
    expect(page.text).toContain('Paused since Sunday 29 November.');
    expect(details()['A respectful goodbye']).toBe('Once you resume, as many days later');
    toast()?.action?.run();
    await page.settle();
    expect(page.asked(ResumeEnrolmentDocument)).toEqual({ id: 'e1' });
    await page.answer(ResumeEnrolmentDocument, { resumeEnrolment: anEnrolment() });
    expect(page.button('Pause')).toBeTruthy();
  });

  it('goes back to a step once its consequence was said', async () => {
    await show(anEnrolment());
    await choose('Name the reason', 'Back to here');
    expect(page.text).toContain('It comes anew today, and what came after it comes again');
    expect(page.isAsking(RewindEnrolmentDocument)).toBe(false);
    await confirm();
    expect(page.asked(RewindEnrolmentDocument)).toEqual({ id: 'e1', step: 'name-the-reason' });
    await page.answer(RewindEnrolmentDocument, { rewindEnrolment: anEnrolment() });
    expect(toast()?.text).toContain('Back to');
  });

  it('goes on to a step, and never past a gate', async () => {
    await show(anEnrolment());
    expect(acts('My part in it')).toEqual(['Skip']);
    await choose('A respectful goodbye', 'Go on to here');
    expect(page.text).toContain('What lies before it and was not given out is passed over.');
    await confirm();
    await page.refuse(GoOnWithEnrolmentDocument, 'This step is closed for this client now.', { code: 'FORBIDDEN' });
    expect(toast()?.text).toBe('This step is closed for this client now.');
  });

  it('skips what lies ahead, and takes that back; what was given out is let go of', async () => {
    await show(anEnrolment());
    await choose('A respectful goodbye', 'Skip');
    expect(page.text).toContain('It is not given out, and what waits for it comes on.');
    await confirm();
    await page.answer(SkipStepDocument, { skipStep: anEnrolment() });
    toast()?.action?.run();
    await page.settle();
    expect(page.asked(RewindEnrolmentDocument)).toEqual({ id: 'e1', step: 'respectful-goodbye' });
    await page.answer(RewindEnrolmentDocument, { rewindEnrolment: anEnrolment() });
    await choose('Name the reason', 'Skip');
    expect(page.text).toContain('It stays with your client, who may still hand it in.');
    await confirm();
    await page.answer(SkipStepDocument, { skipStep: anEnrolment() });
    expect(toast()?.action).toBeUndefined();
  });

  it('opens a part where that is the coach’s to decide', async () => {
    await show(anEnrolment());
    await page.press('Open this part');
    expect(page.text).toContain('It need not wait for quiet days any more');
    await confirm();
    expect(page.asked(OpenPartDocument)).toEqual({ id: 'e1', part: 'two' });
  });

  it('is stopped once somebody has confirmed it, and then only read', async () => {
    await show(anEnrolment());
    await page.press('Stop this program');
    expect(page.text).toContain('that cannot be undone');
    expect(page.isAsking(StopEnrolmentDocument)).toBe(false);
    await confirm();
    await page.answer(StopEnrolmentDocument, { stopEnrolment: anEnrolment({ standing: 'STOPPED' }) });
    expect(page.text).toContain('Programs before The four parts Stopped');
    expect(page.text).toContain('No program yet');
  });

  it('follows what happens while it stands open', async () => {
    await show(anEnrolment());
    await page.hear('exercises');
    await show(anEnrolment({ standing: 'FINISHED' }));
    expect(page.text).toContain('Gone through');
  });
});
