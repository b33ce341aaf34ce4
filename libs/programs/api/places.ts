import { currentPracticeId } from '@rekindle/platform/context';
import type { Place } from '@rekindle/platform/keys';

interface Whose {
  readonly practiceId: string;
  readonly clientId: string;
}

const at =
  (table: string, column: string) =>
  ({ practiceId, clientId }: Whose, rowId: string): Place => ({ practiceId, holderId: clientId, table, column, rowId });

/** @param rowId the assignment and the field, `id|field` */
export const answerPlace = at('app.exercise_answer', 'answer');
export const submissionPlace = at('app.submission', 'answers');
export const commentPlace = at('app.submission_comment', 'body');

/** Where each text of an exercise lies in the practice at hand, all under the client's own key. */
export const placeOf = {
  answer: (clientId: string, assignmentId: string, field: string) => answerPlace(here(clientId), `${assignmentId}|${field}`),
  submission: (clientId: string, id: string) => submissionPlace(here(clientId), id),
  comment: (clientId: string, id: string) => commentPlace(here(clientId), id),
};

function here(clientId: string): Whose {
  return { practiceId: currentPracticeId(), clientId };
}
