import type { CheckInDayFragment } from '@rekindle/shared/graphql';
import { aQuestion } from './a-plan';

/** A day that was answered with a face. @param day `2026-03-09` */
export function aDay(day: string, about: Partial<CheckInDayFragment> = {}): CheckInDayFragment {
  return {
    ...{ id: day, day, dueAt: `${day}T19:00:00Z`, outcome: 'ANSWERED', reason: null, asks: [aQuestion()] },
    ...{ answers: [{ question: 'pulse', value: 3, line: null }], ...about },
  };
}
