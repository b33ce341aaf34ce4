import type { Question } from '../plan/plan';
import { faces } from './faces';

/** The most that may be written into one line. */
export const longestLine = 500;
const scaleMost = 4;

/** Under which id the line beside a tap on a face is kept; null for questions that have none. */
export function noteOf({ id, ask }: Question): string | null {
  return ask === 'faces' ? `${id}-note` : null;
}

export type AnswerFlaw = 'not-offered-answer' | 'line-too-long';

/**
 * What is wrong with one answer; null when nothing is.
 *
 * @param id the question's own, or that of the line beside it
 */
export function answerFlaw(
  question: Question,
  id: string,
  { value, line }: { value: number | null; line: string | null },
): AnswerFlaw | null {
  const wantsLine = question.ask === 'line' || id === noteOf(question);
  if (wantsLine) {
    if (value !== null || line === null || line.trim() === '') return 'not-offered-answer';
    return line.trim().length > longestLine ? 'line-too-long' : null;
  }
  if (line !== null || value === null || !Number.isInteger(value)) return 'not-offered-answer';
  return value >= 0 && value <= mostOf(question) ? null : 'not-offered-answer';
}

/** The highest number that can be answered; -1 where no number can. */
export function mostOf({ ask }: Question): number {
  switch (ask) {
    case 'faces':
      return faces.length - 1;
    case 'scale':
      return scaleMost;
    case 'yes-no':
      return 1;
    case 'line':
    case 'questionnaire':
      return -1;
  }
}
