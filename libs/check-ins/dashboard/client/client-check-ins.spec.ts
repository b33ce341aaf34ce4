import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { addDays, localDateAt } from '@rekindle/check-ins/domain';
import {
  type CheckInsOfClientQuery,
  CheckInsOfClientDocument,
  PauseCheckInsDocument,
  SaveCheckInPlanDocument,
  SendMailAgainDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Calendar, Toasts } from '@rekindle/shared/ui';
import { checkInsTab } from '../client-tabs';
import { aDay } from '../testing/a-day';
import { aDelivery } from '../testing/a-delivery';
import { aCadence, aPlan, aQuestion } from '../testing/a-plan';

type Found = CheckInsOfClientQuery;
const steady: Found['clientCheckIns']['adherence'] = { answered: 23, asked: 27, bestRun: 9, isTooLittle: false };

describe('the tab about check-ins', () => {
  let page: OpenedPage;
  const today = () => localDateAt('Europe/Lisbon', new Date());
  const ago = (days: number) => addDays(today(), -days);
  const show = (checkInPlan = aPlan(), days: Found['clientCheckIns']['days'] = [], rest: Partial<Found> = {}, adherence = steady) =>
    page.answer(CheckInsOfClientDocument, { checkInPlan, clientCheckIns: { days, adherence }, deliveries: [], ...rest });
  const cell = (day: string) => page.element.querySelector<HTMLButtonElement>(`td button[aria-label*="${spoken(day)}"]`);
  const chosen = () => page.element.querySelector('rk-chosen-day')?.textContent.replace(/\s+/g, ' ') ?? '';

  beforeEach(async () => {
    // By day: at night it is another day in the zone that is set here than where the tests run.
    jest.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    page = await openPage([{ path: ':clientId', loadComponent: checkInsTab.load }], { at: '/c2' });
    TestBed.inject(Calendar).zone.set('Europe/Berlin');
    expect(page.asked(CheckInsOfClientDocument)).toMatchObject({ clientId: 'c2' });
  });

  afterEach(() => void jest.useRealTimers());

  it('waits, and says when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(CheckInsOfClientDocument);
    await page.press('Try again');
    await show();
    expect(page.text).toContain('Every day');
  });

  it('says what check-ins are for while there is no plan, and takes the proposal with one press', async () => {
    await show(aPlan({ version: null }));
    expect(page.text).toContain('Between two sessions, a minute a day');
    expect(page.text).toContain('How was today?');
    await page.press('Use this plan');
    expect(page.asked(SaveCheckInPlanDocument).input).toMatchObject({ clientId: 'c2', version: null, at: '19:00', quiet: null });
    await page.answer(SaveCheckInPlanDocument, { saveCheckInPlan: aPlan({ version: 1 }) });
    expect(page.text).toContain('What is asked Every day at 19:00, Lisbon time');
  });

  it('says in words how steadily somebody answers, what is asked, and when next by both clocks', async () => {
    await show(aPlan({ next: [{ day: '2026-03-10', at: '2026-03-10T19:00:00Z' }] }));
    expect(page.text).toContain('23 of 27 days answered in three months Best row 9');
    expect(page.text).toContain('Tuesday 10 March, 19:00 20:00 in Berlin');
  });

  it.each([
    [aPlan({ rhythm: 'WEEKLY' }), 'Once a week for now'],
    [aPlan({ rhythm: 'STOPPED' }), 'two weeks went by without an answer'],
    [aPlan({ endsOn: '2026-03-03' }), 'It ended on Tuesday 3 March.'],
  ])('says why a plan does not run as it is written', async (plan, words) => {
    await show(plan);
    expect(page.text).toContain(words);
  });

  it('shows each day with words for whoever does not see its sign, and no day in red', async () => {
    const days = [
      aDay(ago(4)),
      aDay(ago(3), { outcome: 'SKIPPED', answers: [] }),
      aDay(ago(2), { outcome: 'MISSED', answers: [] }),
      aDay(ago(1), { outcome: 'UNSENT', reason: 'paused', answers: [] }),
    ];
    await show(aPlan(), days);
    expect(page.element.querySelectorAll('td button')).toHaveLength(35);
    expect(cell(ago(4))?.getAttribute('aria-label')).toContain('answered, fairly good');
    expect(cell(ago(3))?.getAttribute('aria-label')).toContain('skipped');
    expect(cell(ago(2))?.getAttribute('aria-label')).toContain('left open');
    expect(cell(ago(1))?.getAttribute('aria-label')).toContain('not sent: check-ins were paused');
    expect(cell(addDays(today(), 1))?.getAttribute('aria-label')).toContain('ahead');
  });

  it('shows below the calendar what was answered, the line that was written, and what became of the mail', async () => {
    const answers = [
      { question: 'pulse', value: 1, line: null },
      { question: 'pulse-note', value: null, line: 'Slept badly since Saturday.' },
    ];
    const mail = aDelivery({ day: ago(5), dueAt: `${ago(5)}T19:00:00Z`, state: 'ACCEPTED', delivery: 'DELIVERED', maySendAgain: false });
    await show(aPlan(), [aDay(ago(5), { answers }), aDay(ago(4))], { deliveries: [mail] });
    expect(chosen()).toContain('Answered, fairly good.');
    cell(ago(5))?.click();
    await page.settle();
    expect(chosen()).toContain('Answered, hard.');
    expect(page.element.querySelector('.rk-words')?.textContent).toBe('Slept badly since Saturday.');
    expect(chosen()).toContain('arrived');
  });

  it('says of other mail that it went with the check-in, which is no mail that failed', async () => {
    const mail = aDelivery({
      ...{ letter: 'programs.new-step', state: 'SKIPPED', reason: 'merged', maySendAgain: false },
      day: ago(5),
      dueAt: `${ago(5)}T19:00:00Z`,
    });
    await show(aPlan(), [aDay(ago(5))], { deliveries: [mail] });
    cell(ago(5))?.click();
    await page.settle();
    expect(page.text).toContain('in the check-in');
    expect(page.text).not.toContain('left out');
  });

  it('goes from day to day with the arrow keys', async () => {
    await show(aPlan(), [aDay(ago(1))]);
    const from = cell(ago(1));
    from?.focus();
    from?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await page.settle();
    expect(document.activeElement).toBe(cell(ago(8)));
    expect(page.element.querySelectorAll('td button[tabindex="0"]')).toHaveLength(1);
  });

  it('draws what has moved, and counts a yes', async () => {
    const asks = [aQuestion(), aQuestion({ id: 'contact', ask: 'YES_NO', words: 'In touch?' })];
    const at = (days: number, contact: number) =>
      aDay(ago(days), {
        asks,
        answers: [
          { question: 'pulse', value: days % 5, line: null },
          { question: 'contact', value: contact, line: null },
        ],
      });
    await show(aPlan(), [at(3, 0), at(2, 1), aDay(ago(1), { asks, outcome: 'MISSED', answers: [] })]);
    expect(page.element.querySelectorAll('rk-course')).toHaveLength(1);
    expect(page.text).toContain('Answered on 2 of 3 days');
    expect(page.text).toContain('Yes on 1 of 2 answered days');
  });

  it('draws no line where too little was answered, and still has the table', async () => {
    await show(aPlan(), [aDay(ago(9)), aDay(ago(8))], {}, { ...steady, isTooLittle: true });
    expect(page.text).toContain('Too little was answered lately to draw a line');
    expect(page.element.querySelector('rk-course')).toBeNull();
    expect(page.element.querySelectorAll('rk-question-courses tbody tr')).toHaveLength(2);
  });

  it('pauses until a day, and goes on', async () => {
    await show();
    await page.press('Pause');
    await page.type('First day that is asked about again', addDays(today(), 10));
    [...page.element.querySelectorAll<HTMLElement>('rk-pause-dialog button')].at(-1)?.click();
    await page.settle();
    expect(page.asked(PauseCheckInsDocument)).toEqual({ input: { clientId: 'c2', until: addDays(today(), 10) } });
    await page.answer(PauseCheckInsDocument, { pauseCheckIns: aPlan({ pausedUntil: addDays(today(), 10) }) });
    expect(page.text).toContain('Paused until');
    await page.press('Go on');
    expect(page.asked(PauseCheckInsDocument)).toEqual({ input: { clientId: 'c2', until: null } });
    await page.answer(PauseCheckInsDocument, { pauseCheckIns: aPlan() });
    expect(page.text).not.toContain('Paused until');
  });

  it('sends a mail again once somebody has confirmed it', async () => {
    await show(aPlan(), [], { deliveries: [aDelivery()] });
    expect(page.text).toContain('Nobody can say whether it arrived. Send it again only if your client says that it did not.');
    await page.press('Send again: Check-in');
    expect(page.isAsking(SendMailAgainDocument)).toBe(false);
    expect(page.text).toContain('your client has it twice');
    [...page.element.querySelectorAll<HTMLElement>('rk-send-again button')].at(-1)?.click();
    await page.settle();
    expect(page.asked(SendMailAgainDocument)).toEqual({ id: 'm1' });
    await page.answer(SendMailAgainDocument, {
      sendMailAgain: aDelivery({ state: 'SCHEDULED', reason: 'asked_for', maySendAgain: false }),
    });
    expect(page.text).toContain('on its way again');
    expect(TestBed.inject(Toasts).current()?.text).toBe('On its way again');
  });

  it('shows what comes while it stands open, and keeps the chosen day', async () => {
    await show(aPlan(), [aDay(ago(6)), aDay(ago(4))]);
    cell(ago(6))?.click();
    await page.settle();
    await page.hear('check-ins');
    await show(aPlan({ parts: [{ id: 'daily', cadence: aCadence(), questions: [aQuestion()], writing: null }] }), [
      aDay(ago(6)),
      aDay(ago(4)),
      aDay(ago(1)),
    ]);
    expect(cell(ago(1))?.getAttribute('aria-label')).toContain('answered');
    expect(cell(ago(6))?.classList).toContain('chosen');
  });
});

function spoken(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
}
