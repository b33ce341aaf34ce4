import type { Cadence } from './cadence';
import type { Plan, PlanPart, Question } from './plan';

export const aQuestion = (over: Partial<Question> = {}) =>
  ({ id: 'pulse', ask: 'faces', words: 'How are you right now?', ...over }) as Question;

export const aPart = (cadence: Cadence, id = 'part', questions: readonly Question[] = [aQuestion({ id: `${id}-pulse` })]): PlanPart => ({
  id,
  cadence,
  questions,
});

export const daily: Cadence = { every: 'week', on: [1, 2, 3, 4, 5, 6, 7] };

/** Daily at nine from the first of June 2027, a Tuesday, without an end or quiet hours. */
export const aPlan = (over: Partial<Plan> = {}): Plan => ({
  parts: [aPart(daily)],
  at: '09:00',
  startsOn: '2027-06-01',
  endsOn: null,
  quiet: null,
  ...over,
});
