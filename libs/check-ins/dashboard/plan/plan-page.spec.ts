import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CheckInPlanToEditDocument,
  CheckInPromptsDocument,
  NextCheckInsDocument,
  SaveCheckInPlanDocument,
  SaveCheckInTemplateDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { checkInsRoutes } from '../check-ins.routes';
import { aPlan, aQuestion, aTemplate, toEdit } from '../testing/a-plan';

const routes = [...checkInsRoutes, { path: '**', children: [] }];

describe('the page on which a plan is written', () => {
  let page: OpenedPage;
  const show = (plan = aPlan()) => page.answer(CheckInPlanToEditDocument, toEdit(plan));
  const pause = async () => {
    await new Promise((done) => setTimeout(done, 450));
    await page.settle();
  };
  const sent = () => page.asked(SaveCheckInPlanDocument).input;
  const questions = () => [...page.element.querySelectorAll<HTMLInputElement>('rk-question-editor input')].map(({ value }) => value);
  const add = async (kind: string) => {
    [...page.element.querySelectorAll<HTMLElement>('[rkMenuItem]')].find(({ textContent }) => textContent.includes(kind))?.click();
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage(routes, { at: '/clients/c2/check-ins/plan' });
  });

  it('waits, and says when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(CheckInPlanToEditDocument);
    await page.press('Try again');
    await show();
    expect(page.heading).toBe('What Tomasz Wieland is asked');
  });

  it('shows the next three once somebody pauses in typing, and only of a plan that is sound', async () => {
    await show();
    await pause();
    expect(page.asked(NextCheckInsDocument).input).toMatchObject({ clientId: 'c2', at: '19:00' });
    await page.answer(NextCheckInsDocument, { nextCheckIns: [{ day: '2026-03-10', at: '2026-03-10T19:00:00Z' }] });
    expect(page.text).toContain('Tuesday 10 March, 19:00');
    await page.type('What is asked', '');
    await pause();
    expect(page.isAsking(NextCheckInsDocument)).toBe(false);
    expect(page.text).toContain('Once nothing is missing any more');
  });

  it('sends what was written, with ids that stay and ids made from words', async () => {
    await show();
    await page.type('What is asked', 'How was your day?');
    await add('Whether they were in touch');
    await add('One line');
    await page.settle();
    const boxes = [...page.element.querySelectorAll<HTMLInputElement>('rk-question-editor input')];
    boxes[2]!.value = 'One thing I did';
    boxes[2]!.dispatchEvent(new Event('input', { bubbles: true }));
    await page.select('How often', 'WEEK');
    await page.press('Tuesday');
    await page.press('Save the plan');
    const none = { low: null, high: null, code: null };
    expect(sent()).toMatchObject({
      ...{ clientId: 'c2', version: 3, at: '19:00', endsOn: null, quiet: null },
      parts: [
        {
          id: 'daily',
          cadence: { every: 'WEEK', on: [1, 2, 3, 5] },
          questions: [
            { ...none, id: 'pulse', ask: 'FACES', words: 'How was your day?' },
            { ...none, id: 'contact', ask: 'YES_NO', words: 'Were you in touch today?' },
            { ...none, id: 'one-thing-i-did', ask: 'LINE', words: 'One thing I did' },
          ],
        },
      ],
    });
    await page.answer(SaveCheckInPlanDocument, { saveCheckInPlan: aPlan() });
    expect(page.url).toBe('/clients/c2/check-ins');
  });

  it('says at its field what is missing, and sends nothing', async () => {
    await show();
    await add('A scale');
    await page.press('Save the plan');
    expect(page.noteOf('0 means')).toBe('Please say in a word or two what this end means.');
    expect(page.isAsking(SaveCheckInPlanDocument)).toBe(false);
  });

  it('moves questions, takes one out, and brings it back', async () => {
    const [first, second] = [aQuestion({ words: 'First' }), aQuestion({ id: 'line', ask: 'LINE', words: 'Second' })];
    await show(aPlan({ parts: [{ ...aPlan().parts[0]!, questions: [first, second] }] }));
    await page.press('Move up: Second');
    expect(questions()).toEqual(['Second', 'First']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Second');
    await page.press('Take out: Second');
    expect(questions()).toEqual(['First']);
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    expect(questions()).toEqual(['Second', 'First']);
  });

  it('has parts at other times, and no quiet hours as a choice of its own', async () => {
    await show(aPlan({ quiet: { from: '21:00', until: '08:00' } }));
    await page.press('Ask something at other times');
    expect(page.text).toContain('Every Sunday');
    await page.press('Take out this part: Every Sunday');
    expect(page.text).not.toContain('Every Sunday');
    page.element.querySelector<HTMLElement>('[role=switch]')?.click();
    await page.settle();
    await page.press('Save the plan');
    expect(sent()).toMatchObject({ quiet: null, parts: [{ id: 'daily' }] });
  });

  it('offers to write, from a question of ours or in words of one’s own', async () => {
    await show();
    await page.answer(CheckInPromptsDocument, { checkInPrompts: [{ key: 'what-i-wanted', question: 'What was only yours?' }] });
    await page.select('Offer to write (optional)', 'what-i-wanted');
    await page.press('Save the plan');
    expect(sent()).toMatchObject({ parts: [{ writing: { prompt: 'what-i-wanted', words: null } }] });
  });

  it('wants words where the coach offers their own', async () => {
    await show();
    await page.select('Offer to write (optional)', 'own');
    await page.press('Save the plan');
    expect(page.noteOf('Your words')).toBe('Please write down what you offer to write about.');
    await page.type('Your words', ' What was yours alone? ');
    await page.press('Save the plan');
    expect(sent()).toMatchObject({ parts: [{ writing: { prompt: null, words: 'What was yours alone?' } }] });
  });

  it('takes what is asked from a template, which comes back out with one press', async () => {
    const asked = [{ ...aPlan().parts[0]!, questions: [aQuestion({ id: 'line', ask: 'LINE', words: 'One thing I did' })] }];
    await page.answer(CheckInPlanToEditDocument, toEdit(aPlan(), aTemplate({ parts: asked })));
    await page.press('Quiet evenings');
    expect(questions()).toEqual(['One thing I did']);
    await page.press('Save the plan');
    expect(sent()).toMatchObject({ at: '19:00', parts: [{ questions: [{ id: 'line' }] }] });
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    expect(questions()).toEqual(['How was today?']);
  });

  it('keeps what is asked as a template, with a name', async () => {
    await show();
    await page.press('Keep this as a template');
    await page.press('Keep it');
    expect(page.noteOf('Name of the template')).toBe('Please give it a name that you will recognise.');
    await page.type('Name of the template', 'Evenings');
    await page.press('Keep it');
    expect(page.asked(SaveCheckInTemplateDocument)).toMatchObject({ input: { name: 'Evenings', parts: [{ id: 'daily' }] } });
    await page.answer(SaveCheckInTemplateDocument, { saveCheckInTemplate: [aTemplate({ name: 'Evenings' })] });
    expect(page.text).toContain('Use a template');
  });

  it('says beside its field what the server objects to, and keeps what was typed when the line is cut', async () => {
    await show();
    await page.type('What is asked', 'How was it?');
    await page.press('Save the plan');
    await page.refuse(SaveCheckInPlanDocument, 'Please choose an hour, such as 19:00.', { code: 'BAD_USER_INPUT', field: 'at' });
    expect(page.noteOf('Hour, Lisbon time')).toBe('Please choose an hour, such as 19:00.');
    await page.press('Save the plan');
    await page.cut(SaveCheckInPlanDocument);
    expect(page.text).toContain('Nothing was lost.');
    expect(questions()).toEqual(['How was it?']);
  });

  it('is still there after a look at another page, until somebody starts over', async () => {
    await show();
    await page.type('What is asked', 'How was it?');
    await page.visit('/elsewhere');
    await page.visit('/clients/c2/check-ins/plan');
    await show();
    expect(questions()).toEqual(['How was it?']);
    await page.press('Start over');
    expect(questions()).toEqual(['How was today?']);
  });

  describe('when somebody else has changed it meanwhile', () => {
    beforeEach(async () => {
      await show();
      await page.type('What is asked', 'Mine');
      await page.press('Save the plan');
      await page.refuse(SaveCheckInPlanDocument, 'Somebody has changed this plan meanwhile.', {
        ...{ code: 'CONFLICT', problem: 'check-ins.plan-changed' },
      });
    });
    const newer = aPlan({ version: 4, parts: [{ ...aPlan().parts[0]!, questions: [aQuestion({ words: 'Theirs' })] }] });

    it('keeps what was typed, shows the newer one, and brings back what was typed', async () => {
      expect(questions()).toEqual(['Mine']);
      await page.press('Show the newer plan');
      await show(newer);
      expect(questions()).toEqual(['Theirs']);
      TestBed.inject(Toasts).current()?.action?.run();
      await page.settle();
      expect(questions()).toEqual(['Mine']);
      await page.press('Save the plan');
      expect(sent()).toMatchObject({ version: 4 });
    });

    it('saves what was typed in its place', async () => {
      await page.press('Save mine instead');
      await show(newer);
      expect(sent()).toMatchObject({ version: 4, parts: [{ questions: [{ words: 'Mine' }] }] });
    });
  });
});
