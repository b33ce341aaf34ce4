import { describe, expect, it } from '@jest/globals';
import type { Question } from '../plan/plan';
import { answerFlaw, longestLine, noteOf } from './given-answer';

const pulse: Question = { id: 'pulse', ask: 'faces', words: 'How was today?' };
const contact: Question = { id: 'contact', ask: 'yes-no', words: 'Were you in touch today?' };
const line: Question = { id: 'done', ask: 'line', words: 'One thing you did' };
const weekly: Question = { id: 'impact', ask: 'questionnaire', code: 'breakup-impact' };

const tapped = (value: number | null) => ({ value, line: null });
const written = (words: string | null) => ({ value: null, line: words });

describe('an answer', () => {
  it('is one of five faces, and a line beside it', () => {
    for (const value of [0, 1, 2, 3, 4]) expect(answerFlaw(pulse, 'pulse', tapped(value))).toBeNull();
    expect(answerFlaw(pulse, 'pulse-note', written('slept badly'))).toBeNull();
    expect(noteOf(contact)).toBeNull();
  });

  it.each([5, -1, 1.5, NaN, null])('is not %s', (value) => {
    expect(answerFlaw(pulse, 'pulse', tapped(value))).toBe('not-offered-answer');
  });

  it('is yes or no, and no text', () => {
    expect(answerFlaw(contact, 'contact', tapped(1))).toBeNull();
    expect(answerFlaw(contact, 'contact', tapped(2))).toBe('not-offered-answer');
    expect(answerFlaw(contact, 'contact', written('yes'))).toBe('not-offered-answer');
  });

  it('is a line that is not empty and not endless', () => {
    expect(answerFlaw(line, 'done', written('walked'))).toBeNull();
    expect(answerFlaw(line, 'done', written('   '))).toBe('not-offered-answer');
    expect(answerFlaw(line, 'done', written('x'.repeat(longestLine + 1)))).toBe('line-too-long');
    expect(answerFlaw(line, 'done', tapped(1))).toBe('not-offered-answer');
  });

  it('is never given to a questionnaire as a whole', () => {
    expect(answerFlaw(weekly, 'impact', tapped(0))).toBe('not-offered-answer');
  });
});
