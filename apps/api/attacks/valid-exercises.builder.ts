import { anExerciseFile } from './spare-own-exercises.builder';
import type { ValidValues } from './valid-values.builder';

/** Of those, what is sent about exercises. */
export const validExercises: ValidValues = {
  'assignments.clientId': ({ people }) => people.client.memberId,
  'AssignExerciseInput.clientIds': ({ people }) => [people.client.memberId],
  'AssignExerciseInput.exercise': () => 'boundaries',
  'remindOfExercise.id': ({ spare }) => spare.assignmentToRemindId,
  'takeBackAssignment.id': ({ spare }) => spare.assignmentToTakeBackId,
  'myExercise.id': ({ spare }) => spare.assignmentId,
  'beginExercise.exercise': () => 'boundaries',
  'SaveExerciseAnswerInput.assignmentId': ({ spare }) => spare.assignmentId,
  'SaveExerciseAnswerInput.field': () => 'side',
  'SaveExerciseAnswerInput.answer': () => '"me"',
  'SaveExerciseAnswerInput.revision': () => 1,
  'handInExercise.id': ({ spare }) => spare.assignmentId,
  'handInExercise.share': () => true,
  'hideExercise.id': ({ spare }) => spare.sharedAssignmentId,
  'submission.id': ({ spare }) => spare.submissionId,
  'CommentInput.submissionId': ({ spare }) => spare.submissionId,
  'CommentInput.body': () => 'Thank you for this.',
  'reviewSubmission.id': ({ spare }) => spare.submissionId,
  'HandBackInput.submissionId': ({ spare }) => spare.submissionId,
  'HandBackInput.note': () => 'Say a little more about the end.',
  'SaveOwnExerciseInput.file': anExerciseFile,
  'archiveOwnExercise.id': ({ spare }) => spare.ownExerciseToArchiveId,
};
