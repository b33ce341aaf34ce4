import type { Answer } from '../exercise/exercise';
import type { Condition, Field } from '../exercise/field';

/** Whether a field is asked, after what was answered above it; by rows, after what was answered in the same row. */
export function isAsked({ shownWhen }: Pick<Field, 'shownWhen'>, answers: Readonly<Record<string, Answer | undefined>>): boolean {
  return !shownWhen || isMet(shownWhen, answers[shownWhen.field]);
}

function isMet({ is }: Condition, answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return is.includes(answer);
  return Array.isArray(answer) && answer.some((code) => is.includes(String(code)));
}
