import type { Answer, Goal, Row } from '@rekindle/programs/domain';

/** The text of an answer, or of anything else: none. Each of these takes an answer as the kind of field that it stands in wants it. */
export function textOf(answer: Answer | null): string {
  return typeof answer === 'string' ? answer : '';
}

export function codesOf(answer: Answer | null): readonly string[] {
  return Array.isArray(answer) ? (answer as readonly unknown[]).filter((each) => typeof each === 'string') : [];
}

export function rowsOf(answer: Answer | null): readonly Row[] {
  return Array.isArray(answer)
    ? (answer as readonly unknown[]).filter((each): each is Row => typeof each === 'object' && each !== null)
    : [];
}

export function goalsOf(answer: Answer | null): readonly Goal[] {
  return rowsOf(answer) as readonly unknown[] as readonly Goal[];
}

/** Its days; empty where there is none yet. */
export function rangeOf(answer: Answer | null): { readonly from: string; readonly to: string } {
  return typeof answer === 'object' && answer !== null && 'from' in answer ? answer : { from: '', to: '' };
}
