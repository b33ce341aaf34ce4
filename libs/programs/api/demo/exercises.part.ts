import { type DemoClient, happened, isWritten, timelineItems } from '@rekindle/clients/api/demo';
import { ClientStatus, RelationshipStage } from '@rekindle/clients/domain';
import { type DemoPart, daysBefore, type Ground, table, ToSeal } from '@rekindle/platform/demo';
import { reviewItems } from '@rekindle/review/api/demo';
import { submissionPlace, commentPlace, answerPlace } from '../places';
import { enrolments, enrolmentSteps, lead } from './led-clients';
import { type Wording, wordingIn } from './own-exercises.part';
import { type WrittenExercise, writtenExercises } from './particulars';
import { queue } from './queued';
import { waitingExercises } from './waiting';

const assignments = table(
  'app.assignment',
  ...(['practice_id', 'id', 'client_id', 'exercise', 'version', 'own_exercise_id', 'copied_from'] as const),
  ...(['assigned_by', 'assigned_at', 'due_on', 'taken_back_at'] as const),
);
const answers = table(
  'app.exercise_answer',
  ...(['practice_id', 'assignment_id', 'field', 'client_id', 'answer', 'revision', 'saved_at'] as const),
);
const submissions = table(
  'app.submission',
  ...(['practice_id', 'id', 'assignment_id', 'client_id', 'answers', 'handed_in_at', 'held_until', 'is_shared'] as const),
  ...(['review', 'reviewed_at', 'reviewed_by'] as const),
);
const comments = table(
  'app.submission_comment',
  ...(['practice_id', 'id', 'submission_id', 'client_id', 'field', 'author_id', 'body', 'written_at'] as const),
);

/** What clients of Stillwater were given of the guide, by hand and by programs; what some of them wrote was thought up by hand. */
export const exercisesGiven: DemoPart<DemoClient> = {
  name: 'programs.given',
  tables: [assignments, answers, submissions, comments, enrolments, enrolmentSteps, timelineItems, reviewItems],
  add(client, ground) {
    if (!isWritten(client) || !client.begunAt || client.status !== ClientStatus.ACTIVE) return;
    const { begunAt } = client;
    const written = [...(writtenExercises[client.name] ?? []), ...(waitingExercises[client.name] ?? [])];
    const give = (each: WrittenExercise) => addExercise(client, ground, begunAt, each);
    const byHand = (written.length > 0 ? written : [nextFor(client)]).map((each) => ({ ...each, id: give(each) }));
    lead(client, ground, byHand, give);
  },
};

/** What stands before somebody where the relationship stands now. */
function nextFor({ stages }: DemoClient): WrittenExercise {
  return { exercise: next[stages.at(-1)?.stage ?? RelationshipStage.SEPARATED], givenDaysAgo: 3, answers: {} };
}

const next: Record<RelationshipStage, string> = {
  [RelationshipStage.SEPARATED]: 'respectful-goodbye',
  [RelationshipStage.NO_CONTACT]: 'my-part',
  [RelationshipStage.IN_CONTACT]: 'boundaries',
  [RelationshipStage.MEETING]: 'friends-and-family',
  [RelationshipStage.TRIAL]: 'slow-and-trial',
  [RelationshipStage.TOGETHER]: 'not-to-win',
  [RelationshipStage.APART_AGAIN]: 'respectful-goodbye',
  [RelationshipStage.MOVED_ON]: 'if-they-move-on',
};

/** @returns the id of the assignment */
function addExercise(client: DemoClient, ground: Ground, begunAt: Date, written: WrittenExercise): string {
  const wording = wordingIn(client.practice, written.exercise);
  const { key, version, from = null } = wording.exercise;
  const givenAt = later(begunAt, daysBefore(ground.now, written.givenDaysAgo));
  const id = ground.chance.id(givenAt);
  const [practice_id, client_id] = [client.practice.id, client.id];
  ground.rows.add(assignments, {
    ...{ practice_id, id, client_id, exercise: key, version, own_exercise_id: wording.ownId, copied_from: from },
    ...{ assigned_by: client.coach.id, assigned_at: givenAt, due_on: null, taken_back_at: null },
  });
  happened(client, ground, { kind: 'programs.assigned', at: givenAt, codes: [key], actorId: client.coach.id });
  const savedAt = atSomeHour(ground, written.handedInDaysAgo ?? 1);
  for (const [field, answer] of Object.entries(written.answers))
    ground.rows.add(answers, {
      ...{ practice_id, assignment_id: id, field, client_id, revision: 1, saved_at: later(givenAt, savedAt) },
      answer: new ToSeal(answerPlace({ practiceId: practice_id, clientId: client_id }, `${id}|${field}`), JSON.stringify(answer)),
    });
  if (written.handedInDaysAgo === undefined) return id;
  addSubmission(client, ground, written, wording, id, later(givenAt, savedAt));
  const { again, exercise } = written;
  if (!again) return id;
  const at = hoursLater(daysBefore(ground.now, again.handedInDaysAgo), 9);
  addSubmission(client, ground, { exercise, answers: again.answers, givenDaysAgo: written.givenDaysAgo }, wording, id, at, true);
  return id;
}

function addSubmission(
  client: DemoClient,
  ground: Ground,
  written: WrittenExercise,
  { exercise }: Wording,
  assignment_id: string,
  at: Date,
  isAgain = false,
): void {
  const { review = null, comment } = written;
  const whose = { practiceId: client.practice.id, clientId: client.id };
  const [practice_id, client_id] = [client.practice.id, client.id];
  const id = ground.chance.id(at);
  const reviewedAt = review && earlier(hoursLater(at, 20), ground.now);
  ground.rows.add(submissions, {
    ...{ practice_id, id, assignment_id, client_id, handed_in_at: at, held_until: null, is_shared: true },
    answers: new ToSeal(submissionPlace(whose, id), JSON.stringify(written.answers)),
    ...{ review, reviewed_at: reviewedAt, reviewed_by: review && client.coach.id },
  });
  happened(client, ground, { kind: 'programs.handed-in', at, subjectId: id, codes: [exercise.key] });
  queue(client, ground, written, exercise, { subjectId: id, threadId: assignment_id, arrivedAt: at, isAgain, reviewedAt });
  if (reviewedAt)
    happened(client, ground, {
      kind: `programs.${review}`,
      at: reviewedAt,
      subjectId: id,
      codes: [exercise.key],
      actorId: client.coach.id,
    });
  if (!comment || !reviewedAt) return;
  const commentId = ground.chance.id(reviewedAt);
  ground.rows.add(comments, {
    ...{ practice_id, id: commentId, submission_id: id, client_id, field: comment.field, author_id: client.coach.id },
    ...{ body: new ToSeal(commentPlace(whose, commentId), comment.text), written_at: reviewedAt },
  });
}

const hour = 3_600_000;

/** Nobody writes at midnight sharp: whole days ago is some hour of that day. */
function atSomeHour({ now, chance }: Ground, daysAgo: number): Date {
  const at = daysBefore(now, daysAgo);
  return daysAgo >= 1 && Number.isInteger(daysAgo) ? hoursLater(at, chance.between(7 * 60, 22 * 60) / 60) : at;
}

function hoursLater(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * hour);
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
