import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Consents } from '@rekindle/clients/api';
import { type Field, getExerciseIn } from '@rekindle/programs/domain';
import { AnsweredMail, Subjects } from '@rekindle/review/api';
import { ReviewOutcome } from '@rekindle/review/domain';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import type { CommentInput, HandBackInput, Submission } from './submission.type';
import { programsProblem } from '../programs.problems';
import { standings } from './submission-kind';
import { submissionKind, Submissions } from './submissions';

const longestComment = 4_000;

/** How a coach reads what was handed in, says something to it, and lets it go or asks for more. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly submissions: Submissions,
    private readonly assignments: AssignmentsRepository,
    private readonly consents: Consents,
    private readonly mail: AnsweredMail,
    private readonly subjects: Subjects,
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
      await this.mail.owe(submission.clientId);
      return this.again(submissionId);
    });
  }

  async markReviewed(id: string): Promise<Submission> {
    return this.settle(id, ReviewOutcome.REVIEWED);
  }

  /** Once more, please: the note says what to look at, and the exercise is open again. */
  async handBack({ submissionId, note }: HandBackInput): Promise<Submission> {
    return this.settle(submissionId, ReviewOutcome.ASKED_FOR_MORE, checkedComment(note));
  }

  private async settle(id: string, outcome: ReviewOutcome, note: string | null = null): Promise<Submission> {
    return this.database.transaction(async () => {
      await this.assignments.lock((await this.get(id)).submission.assignmentId);
      const { submission, isLatest } = await this.get(id);
      if (!isLatest) throw programsProblem('newer-version');
      if (submission.standing === standings[outcome]) return submission;
      await this.subjects.settle(submissionKind, { subjectId: id, outcome, note });
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

function fieldsOf(submission: Submission): readonly Field[] {
  return getExerciseIn(submission).sections.flatMap(({ fields }) => fields as readonly Field[]);
}

function checkedComment(typed: string): string {
  const said = typed.trim();
  if (said === '') throw programsProblem('comment-missing');
  if ([...said].length > longestComment) throw programsProblem('comment-too-long');
  return said;
}
