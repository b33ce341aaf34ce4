import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Consents, Timeline } from '@rekindle/clients/api';
import { type Field, getExercise, type ReviewOutcome } from '@rekindle/programs/domain';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import type { CommentInput, HandBackInput, Submission } from './submission.type';
import { Reminders } from '../mail/reminders.service';
import { programsProblem } from '../programs.problems';
import { Submissions } from './submissions';

const longestComment = 4_000;

/** How a coach reads what was handed in, says something to it, and lets it go or asks for more. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly submissions: Submissions,
    private readonly assignments: AssignmentsRepository,
    private readonly consents: Consents,
    private readonly reminders: Reminders,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** @param isForAnswers what the client wrote is read; else only what became of it since is asked, by a page that stands open */
  async read(id: string, isForAnswers: boolean): Promise<Submission> {
    return this.database.transaction(async () => {
      const { submission } = await this.get(id);
      if (isForAnswers) await this.note('programs.read', submission);
      return submission;
    });
  }

  /** @param input `field` is the question that it is about; without one it is about the whole */
  async comment({ submissionId, field = null, body }: CommentInput): Promise<Submission> {
    const said = checkedComment(body);
    return this.database.transaction(async () => {
      const { submission } = await this.get(submissionId);
      if (field !== null && !fieldsOf(submission).some(({ id }) => id === field)) throw programsProblem('unknown-field');
      await this.submissions.comment(submission, field, said);
      await this.note('programs.commented', submission);
      return this.again(submissionId);
    });
  }

  async markReviewed(id: string): Promise<Submission> {
    return this.settle(id, 'reviewed');
  }

  /** Once more, please: the note says what to look at, and the exercise is open again. */
  async handBack({ submissionId, note }: HandBackInput): Promise<Submission> {
    return this.settle(submissionId, 'handed-back', checkedComment(note));
  }

  private async settle(id: string, outcome: ReviewOutcome, note?: string): Promise<Submission> {
    return this.database.transaction(async () => {
      const { assignmentId } = (await this.get(id)).submission;
      await this.assignments.lock(assignmentId);
      const { submission, isLatest } = await this.get(id);
      if (!isLatest) throw programsProblem('newer-version');
      if (submission.standing === outcome) return submission;
      if (note !== undefined) await this.submissions.comment(submission, null, note);
      await this.submissions.review(id, assignmentId, outcome);
      const { clientId, exercise } = submission;
      await this.timeline.add({ clientId, kind: `programs.${outcome}`, visibility: 'client', subjectId: id, codes: [exercise] });
      await this.note(`programs.${outcome}`, submission);
      await this.reminders.tell(assignmentId, clientId);
      return this.again(id);
    });
  }

  private async get(id: string) {
    const found = await this.submissions.find(id);
    if (!found || !(await this.consents.hasNeeded(found.submission.clientId))) throw notFound();
    return found;
  }

  private async again(id: string): Promise<Submission> {
    await this.live.tell('exercises');
    return (await this.get(id)).submission;
  }

  private async note(action: `programs.${string}`, { id, clientId }: Submission): Promise<void> {
    await this.audit.note({ action, object: { kind: 'submission', id }, clientId });
  }
}

function fieldsOf({ exercise, version }: Submission): readonly Field[] {
  return getExercise(exercise, version).sections.flatMap(({ fields }) => fields as readonly Field[]);
}

function checkedComment(typed: string): string {
  const said = typed.trim();
  if (said === '') throw programsProblem('comment-missing');
  if ([...said].length > longestComment) throw programsProblem('comment-too-long');
  return said;
}
