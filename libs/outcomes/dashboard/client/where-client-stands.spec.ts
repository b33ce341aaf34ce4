import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CorrectOutcomeDocument, RecordOutcomeDocument, UnsaidStageDocument, WhereClientStandsDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { overviewLines } from '../overview-lines';
import { progressSections } from '../progress-sections';
import { anOutcome, aReport, heard } from '../testing/an-outcome';

let page: OpenedPage;
const show = (...given: Parameters<typeof anOutcome>) => page.answer(WhereClientStandsDocument, { clientOutcome: anOutcome(...given) });
const drawer = () => page.element.querySelector<HTMLDialogElement>('rk-report-drawer dialog');

beforeEach(async () => {
  const routes = [
    { path: 'line/:clientId', loadComponent: overviewLines[0] },
    { path: ':clientId', loadComponent: progressSections[0] },
  ];
  page = await openPage(routes, { at: '/c2' });
});

describe('where things stand', () => {
  it('waits, and says that nothing was said yet', async () => {
    expect(page.asked(WhereClientStandsDocument)).toEqual({ clientId: 'c2' });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await show();
    expect(page.text).toContain('Nothing was said yet');
  });

  it('is said in words, with its day and whose word it is', async () => {
    await show([aReport('TRIAL', 12, { since: '2026-03-01' }), heard('APART', 2)], { reunionOn: '2026-03-01' });
    expect(page.text).toContain('A couple again, on trial As of 12 March 2026, since 1 March 2026. Said by the client in the portal.');
    expect(page.text).toContain('Back together 1 March 2026');
    expect(page.text).toContain('Heard from the client by Ines Halloran, ');
  });

  it('says what would confirm a reunion that was said once', async () => {
    await show([aReport('TRIAL', 12)], { isUnconfirmed: true });
    expect(page.text).toContain('Not confirmed yet');
    expect(page.text).toContain('A second report at least 14 days later confirms it, or one from each of the two.');
  });

  it('keeps what was corrected and taken back in its place', async () => {
    const [first, second] = [heard('TOGETHER', 2), heard('TRIAL', 2, { id: 'second', corrects: 'TOGETHER-2' })];
    const back = heard('APART', 9, { id: 'back', corrects: 'APART-9', isTakenBack: true });
    await show([back, second, heard('APART', 9), first], { says: 'TRIAL' });
    const [taken, stands] = [...page.element.querySelectorAll('ol > li')].map((line) => line.textContent);
    expect(taken).toContain('Taken back');
    expect(stands).toContain('What it said before');
    expect(stands).toContain('A couple again, and committed');
    expect(page.element.querySelector('.status')?.textContent).toBe('A couple again, on trial');
  });

  it('that a client said is not for the team to correct', async () => {
    await show([aReport('TRIAL', 12)]);
    expect(() => page.button('Correct')).toThrow();
  });

  it('is asked for again when something new is told, without another line in the audit trail', async () => {
    await show([aReport('APART', 2)]);
    await page.hear('outcome-reports');
    expect(page.asked(WhereClientStandsDocument)).toEqual({ clientId: 'c2', again: true });
    await show([aReport('MOVED_ON', 12)]);
    expect(page.element.querySelector('.status')?.textContent).toBe('Moved on');
  });

  it('says why nothing is there while a consent is missing', async () => {
    await page.refuse(WhereClientStandsDocument, 'This client has not agreed.', { code: 'FORBIDDEN', problem: 'outcomes.no-consent' });
    expect(page.text).toContain('This client has not agreed.');
    expect(() => page.button('Write down what you heard')).toThrow();
  });

  it('says when the server is away, and tries again', async () => {
    await page.cut(WhereClientStandsDocument);
    await page.press('Try again');
    await show();
    expect(page.text).toContain('Nothing was said yet');
  });
});

describe('writing down what one heard', () => {
  it('asks for what is missing, sends the rest, and shows it', async () => {
    await show();
    await page.press('Write down what you heard');
    await page.press('Write it down');
    expect(drawer()?.textContent).toContain('Please choose one of the four.');
    await page.choose('A couple again, on trial');
    await page.type('Since (optional)', '2026-03-01');
    await page.choose('The ex said so themself');
    await page.choose('It is not certain');
    await page.press('Write it down');
    expect(page.asked(RecordOutcomeDocument)).toEqual({
      input: { clientId: 'c2', says: 'TRIAL', asOf: '2026-03-20', since: '2026-03-01', isCertain: false, isPartnersWord: true },
    });
    await page.answer(RecordOutcomeDocument, { recordOutcome: anOutcome([heard('TRIAL', 20)]) });
    expect(drawer()?.open).toBe(false);
    expect(TestBed.inject(Toasts).current()?.text).toBe('Written down');
    expect(page.element.querySelector('.status')?.textContent).toBe('A couple again, on trial');
  });

  it('says at the field which day cannot be, on the device and by the server', async () => {
    await show();
    await page.press('Write down what you heard');
    await page.choose('Apart');
    await page.type('Since (optional)', '2026-03-25');
    await page.press('Write it down');
    expect(page.noteOf('Since (optional)')).toContain('It cannot have begun later');
    await page.type('Since (optional)', '');
    await page.press('Write it down');
    await page.refuse(RecordOutcomeDocument, 'That day is still ahead.', { code: 'BAD_USER_INPUT', field: 'asOf' });
    expect(page.noteOf('The day it was so')).toBe('That day is still ahead.');
  });

  it('keeps what is being filled in until it is sent', async () => {
    await show();
    await page.press('Write down what you heard');
    await page.choose('Moved on');
    await page.press('Close');
    await page.press('Write down what you heard');
    expect(drawer()?.querySelector<HTMLInputElement>('input:checked')?.value).toBe('MOVED_ON');
  });

  it('corrects and takes back what the team wrote', async () => {
    await show([heard('TOGETHER', 12)]);
    await page.press('Correct: A couple again, and committed');
    await page.choose('A couple again, on trial');
    await page.press('Write it down');
    expect(page.asked(CorrectOutcomeDocument)).toEqual({
      input: { reportId: 'TOGETHER-12', says: 'TRIAL', asOf: '2026-03-12', since: null, isCertain: true, isTakenBack: false },
    });
    await page.answer(CorrectOutcomeDocument, { correctOutcome: anOutcome([heard('TRIAL', 12)]) });
    await page.press('Take back: A couple again, on trial');
    await page.press('Take it back');
    expect(page.asked(CorrectOutcomeDocument).input).toMatchObject({ reportId: 'TRIAL-12', says: 'TRIAL', isTakenBack: true });
    await page.answer(CorrectOutcomeDocument, { correctOutcome: anOutcome() });
    expect(page.text).toContain('Nothing was said yet');
  });
});

describe('a stage that no report says', () => {
  it('is offered as a report, and begins the form', async () => {
    await show([aReport('APART', 2)], { unsaid: { says: 'TRIAL', since: '2026-03-10' } });
    expect(page.text).toContain('The stage says “A couple again, on trial” since 10 March 2026');
    await page.press('Make it a report too');
    await page.press('Write it down');
    expect(page.asked(RecordOutcomeDocument).input).toMatchObject({ says: 'TRIAL', asOf: '2026-03-20', since: '2026-03-10' });
  });

  it('is offered at the top of the page of the client too, where it leads to', async () => {
    await page.visit('/line/c2');
    await page.answer(UnsaidStageDocument, { clientOutcome: { unsaid: { says: 'MOVED_ON', since: '2026-03-10' } } });
    expect(page.button('The stage says “Moved on”').getAttribute('href')).toBe('/clients/c2/progress');
    await page.hear('stages');
    await page.answer(UnsaidStageDocument, { clientOutcome: { unsaid: null } });
    expect(page.text).toBe('');
  });
});
