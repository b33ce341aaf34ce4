import type { Person } from '@rekindle/identity/api/testing';
import type { Answer } from '@rekindle/programs/domain';

const mine = 'id exercise version assignedAt isOwnChoice dueOn standing savedAt handedInAt heldUntil closedBecause isTakenBack';
const said = 'comments { id field author body writtenAt }';
const submission = `id assignmentId clientId exercise version answers handedInAt isShared standing reviewedAt ${said} earlier { id handedInAt }`;
const open = `exercise { ${mine} } answers { field answer revision savedAt } submissions { ${submission} }`;
const given = 'id clientId exercise version assignedAt isOwnChoice dueOn standing handedInAt submissionId';

/** The documents that specs about exercises send. */
export const exercise = {
  mine: `{ myExercises { ${mine} } }`,
  open: `query ($id: ID!) { myExercise(id: $id) { ${open} } }`,
  begin: `mutation ($exercise: String!) { beginExercise(exercise: $exercise) { ${mine} } }`,
  save: 'mutation ($input: SaveExerciseAnswerInput!) { saveExerciseAnswer(input: $input) { isKept answer { field answer revision } } }',
  handIn: `mutation ($id: ID!, $share: Boolean!) { handInExercise(id: $id, share: $share) { ${open} } }`,
  hide: `mutation ($id: ID!) { hideExercise(id: $id) { ${open} } }`,
  assignments: `query ($clientId: ID!) { assignments(clientId: $clientId) { ${given} } }`,
  assign: `mutation ($input: AssignExerciseInput!) { assignExercise(input: $input) { ${given} } }`,
  remind: 'mutation ($id: ID!) { remindOfExercise(id: $id) }',
  takeBack: `mutation ($id: ID!) { takeBackAssignment(id: $id) { ${given} } }`,
  submission: `query ($id: ID!) { submission(id: $id) { ${submission} } }`,
  refresh: 'query ($id: ID!) { submission(id: $id) { id standing comments { body } earlier { id } } }',
  comment: `mutation ($input: CommentInput!) { commentSubmission(input: $input) { ${submission} } }`,
  review: `mutation ($id: ID!) { reviewSubmission(id: $id) { ${submission} } }`,
  handBack: `mutation ($input: HandBackInput!) { handBackSubmission(input: $input) { ${submission} } }`,
} as const;

/** Gives one exercise to one client. @returns the id of the assignment */
export async function give({ browser }: Person, client: Person, key: string, dueOn: string | null = null): Promise<string> {
  const [assignment] = await browser.get<{ id: string }[]>(exercise.assign, {
    input: { clientIds: [client.memberId], exercise: key, dueOn },
  });
  return assignment?.id ?? '';
}

/** Keeps one answer on top of the one that was seen. */
export function write(
  { browser }: Pick<Person, 'browser'>,
  assignmentId: string,
  field: string,
  answer: Answer | null,
  revision = 0,
): Promise<{ isKept: boolean; answer: { answer: string; revision: number } }> {
  return browser.get(exercise.save, { input: { assignmentId, field, answer: JSON.stringify(answer), revision } });
}
