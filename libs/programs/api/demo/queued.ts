import type { DemoClient } from '@rekindle/clients/api/demo';
import { daysBefore, type Ground } from '@rekindle/platform/demo';
import { type Exercise, wordsIn } from '@rekindle/programs/domain';
import { type DemoItem, waits } from '@rekindle/review/api/demo';
import { ReviewOutcome } from '@rekindle/review/domain';
import { submissionKind } from '../review/submissions';
import type { WrittenExercise } from './particulars';

type Place = Pick<DemoItem, 'subjectId' | 'threadId' | 'arrivedAt' | 'isAgain'> & { readonly reviewedAt: Date | null };

/** Puts what was handed in into the queue, settled where a coach has looked at it. */
export function queue(
  client: DemoClient,
  ground: Ground,
  written: WrittenExercise,
  exercise: Exercise,
  { reviewedAt, ...place }: Place,
): void {
  const { answers, review, isFlagged = false, snoozedForDays } = written;
  const outcome = review === 'handed-back' ? ReviewOutcome.ASKED_FOR_MORE : ReviewOutcome.REVIEWED;
  waits(client, ground, {
    ...{ ...place, kind: submissionKind, code: exercise.key, version: exercise.version, words: wordsIn(exercise, answers), isFlagged },
    snoozedUntil: snoozedForDays === undefined ? null : daysBefore(ground.now, -snoozedForDays),
    settled: reviewedAt && { at: reviewedAt, outcome },
  });
}
