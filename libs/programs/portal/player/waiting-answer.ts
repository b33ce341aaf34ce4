import type { Answer } from '@rekindle/programs/domain';
import type { Draft } from '@rekindle/shared/ui';

/** An answer as it waits on the device. */
export interface WaitingAnswer {
  readonly answer: Answer | null;
  /** Of the answer that was there when this one was written. */
  readonly revision: number;
  /** Of the exercise, for whoever is asked what happens to it. */
  readonly title: string;
}

export function placeOf(assignmentId: string, field: string): string {
  return `exercises/${assignmentId}/${field}`;
}

/** Which answer of which exercise a draft is. */
export function whereOf({ place }: Draft): { readonly assignmentId: string; readonly field: string } {
  const [, assignmentId = '', field = ''] = place.split('/');
  return { assignmentId, field };
}

export function fieldOf(draft: Draft): string {
  return whereOf(draft).field;
}

export function isOf(draft: Draft, assignmentId: string): boolean {
  return draft.place.startsWith(placeOf(assignmentId, ''));
}
