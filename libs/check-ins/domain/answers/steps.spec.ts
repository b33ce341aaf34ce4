import { describe, expect, it } from '@jest/globals';
import { phq4 } from '@rekindle/measures/domain';
import type { Question } from '../plan/plan';
import { choicesOn, stepsOf } from './steps';

const asks: Question[] = [
  { id: 'pulse', ask: 'faces', words: 'How was today?' },
  { id: 'urge', ask: 'scale', words: 'How strong was the urge?', low: 'not there', high: 'very strong' },
  { id: 'phq', ask: 'questionnaire', code: phq4.code },
  { id: 'done', ask: 'line', words: 'One thing you did' },
];

describe('the screens of a check-in', () => {
  it('ask one thing each, a questionnaire item by item', () => {
    const steps = stepsOf(asks, [phq4.code]);
    expect(steps.map(({ kind }) => kind)).toEqual(['question', 'question', ...phq4.items.map(() => 'item'), 'question']);
    expect(steps.filter((step) => step.kind === 'item' && step.isLast)).toHaveLength(1);
  });

  it('leave out a questionnaire that may not be answered now', () => {
    expect(stepsOf(asks, [])).toHaveLength(3);
  });

  it('offer five faces, a scale with words at its ends, and nothing to choose where something is written', () => {
    const [pulse, urge, line] = stepsOf(asks, []);
    expect(pulse && choicesOn(pulse).map(({ words }) => words)).toEqual(['Very hard', 'Hard', 'In between', 'Fairly good', 'Good']);
    expect(urge && choicesOn(urge).map(({ words }) => words)).toEqual(['0 · not there', '1', '2', '3', '4 · very strong']);
    expect(line && choicesOn(line)).toEqual([]);
  });
});
