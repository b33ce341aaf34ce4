import { describe, expect, it } from '@jest/globals';
import { whatIsWrongWithAnswer } from './intake-answer';
import { choices, type IntakeQuestion } from './intake-question';

const today = '2026-03-14';

describe('an answer', () => {
  it.each<[IntakeQuestion, string, string | null]>([
    ['country', 'PT', null],
    ['country', 'pt', 'unknown'],
    ['country', 'EU', 'unknown'],
    ['time-zone', 'Europe/Lisbon', null],
    ['time-zone', '+01:00', 'unknown'],
    ['mail-hour', '8', null],
    ['mail-hour', '20', null],
    ['mail-hour', '21', 'unknown'],
    ['mail-hour', '08', 'unknown'],
    ['breakup', '2026-03', null],
    ['breakup', '2026-03-14', null],
    ['breakup', '2024-02-29', null],
    ['breakup', '2026-03-15', 'in-the-future'],
    ['breakup', '2026-04', 'in-the-future'],
    ['breakup', '2026-02-29', 'unknown'],
    ['breakup', '2026-13', 'unknown'],
    ['breakup', '1939-12', 'unknown'],
    ['breakup', 'last spring', 'unknown'],
    ['ended-by', 'them', null],
    ['ended-by', 'him', 'unknown'],
    ['ties', 'children,home', null],
    ['ties', 'none', null],
    ['ties', 'none,home', 'unknown'],
    ['ties', 'home,home', 'unknown'],
    ['ties', '', 'unknown'],
    ['nickname', 'the bear', null],
    ['nickname', '@bear_w', 'handle'],
  ])('to %s of %j has the problem %j', (question, code, problem) => {
    expect(whatIsWrongWithAnswer(question, code, today)).toBe(problem);
  });

  it('may be any of the choices that its question offers', () => {
    for (const [question, codes] of Object.entries(choices))
      for (const code of codes)
        expect([question, code, whatIsWrongWithAnswer(question as IntakeQuestion, code, today)]).toEqual([question, code, null]);
  });
});
