import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Live } from '@rekindle/platform/live';
import { Timeline } from '@rekindle/clients/api';
import { type Answers, type Exercise, guideKeyOf, wordsIn } from '@rekindle/programs/domain';
import { ReviewQueue } from '@rekindle/review/api';
import { Flags } from '@rekindle/safety/api';
import { flagsRaisedByExercise } from '@rekindle/safety/domain';
import { Reminders } from '../mail/reminders.service';
import { handedIn, submissionKind, Submissions } from '../review/submissions';

/** What was handed in just now. */
export interface HandedIn {
  readonly id: string;
  readonly assignmentId: string;
  readonly clientId: string;
  readonly exercise: Exercise;
  readonly answers: Answers;
  readonly isShared: boolean;
}

/** What follows from something that was handed in, in the same transaction: nothing of it is kept when one of them fails. */
@Injectable()
export class AfterHandIn {
  constructor(
    private readonly reminders: Reminders,
    private readonly submissions: Submissions,
    private readonly queue: ReviewQueue,
    private readonly flags: Flags,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
  ) {}

  async follow({ id, assignmentId, clientId, exercise, answers, isShared }: HandedIn): Promise<void> {
    await this.reminders.cancel(assignmentId, 'done');
    // What is kept leaves no trace, and neither a flag nor a deed that somebody else can read may be one.
    await this.audit.note({ action: isShared ? 'programs.handed-in' : 'programs.own-kept', object: { kind: 'submission', id }, clientId });
    if (!isShared) return;
    const { key, version } = exercise;
    const raised = flagsRaisedByExercise(guideKeyOf(exercise), answers);
    await this.flags.raise(clientId, raised);
    await this.timeline.add({ clientId, kind: handedIn, visibility: 'client', subjectId: id, codes: [key] });
    await this.queue.put({
      ...{ clientId, kind: submissionKind, subjectId: id, threadId: assignmentId, code: key, version },
      ...{ words: wordsIn(exercise, answers), isAgain: await this.submissions.wasAnswered(assignmentId) },
      isFlagged: raised.length > 0,
    });
    await this.live.tell('exercises');
  }
}
