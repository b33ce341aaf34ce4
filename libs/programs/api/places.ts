import { currentPracticeId } from '@rekindle/platform/context';
import type { Place } from '@rekindle/platform/keys';

/** Where each text of an exercise lies, all under the client's own key. */
export const placeOf = {
  answer: (clientId: string, assignmentId: string, field: string) =>
    at(clientId, 'app.exercise_answer', 'answer', `${assignmentId}|${field}`),
  submission: (clientId: string, id: string) => at(clientId, 'app.submission', 'answers', id),
  comment: (clientId: string, id: string) => at(clientId, 'app.submission_comment', 'body', id),
};

function at(holderId: string, table: string, column: string, rowId: string): Place {
  return { practiceId: currentPracticeId(), holderId, table, column, rowId };
}
