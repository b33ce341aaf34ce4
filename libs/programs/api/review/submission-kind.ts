import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Timeline } from '@rekindle/clients/api';
import { type ReviewOutcome as Standing } from '@rekindle/programs/domain';
import { AnsweredMail, type Reopening, type ReviewKind, ReviewKinds, type Settling } from '@rekindle/review/api';
import { ReviewOutcome } from '@rekindle/review/domain';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import { programsProblem } from '../programs.problems';
import type { Submission } from './submission.type';
import { submissionKind, Submissions } from './submissions';

/** What an outcome makes of a submission. */
export const standings: Record<ReviewOutcome, Standing> = { reviewed: 'reviewed', 'asked-for-more': 'handed-back' };

/** How something that was handed in is settled, wherever a coach does it; and how that is taken back. */
@Injectable()
export class SubmissionKind implements ReviewKind {
  readonly kind = submissionKind;

  constructor(
    kinds: ReviewKinds,
    private readonly submissions: Submissions,
    private readonly assignments: AssignmentsRepository,
    private readonly mail: AnsweredMail,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
  ) {
    kinds.register(this);
  }

  async settle({ subjectId: id, outcome, note }: Settling): Promise<string | null> {
    const submission = await this.lockLatest(id);
    const saidId = note === null ? null : await this.submissions.comment(submission, null, note);
    const standing = standings[outcome];
    if (submission.standing !== standing) await this.become(submission, standing);
    await this.mail.owe(submission.clientId);
    await this.live.tell('exercises');
    return saidId;
  }

  async reopen({ subjectId: id, from, to, saidId }: Reopening): Promise<void> {
    const submission = await this.lockLatest(id);
    await this.submissions.review(id, submission.assignmentId, to && standings[to]);
    if (saidId) await this.submissions.removeComment(saidId);
    const { clientId } = submission;
    await this.timeline.withdraw({ clientId, kind: `programs.${standings[from]}`, subjectId: id });
    await this.note('programs.reopened', submission);
    await this.live.tell('exercises');
  }

  private async become(submission: Submission, standing: Standing): Promise<void> {
    const { id, clientId, exercise, assignmentId } = submission;
    await this.submissions.review(id, assignmentId, standing);
    await this.timeline.add({ clientId, kind: `programs.${standing}`, visibility: 'client', subjectId: id, codes: [exercise] });
    await this.note(`programs.${standing}`, submission);
  }

  /** Waits until nobody else is at it, then asks anew. */
  private async lockLatest(id: string): Promise<Submission> {
    const { submission } = await this.get(id);
    await this.assignments.lock(submission.assignmentId);
    const locked = await this.get(id);
    if (!locked.isLatest) throw programsProblem('newer-version');
    return locked.submission;
  }

  private async get(id: string) {
    const found = await this.submissions.find(id);
    if (!found) throw notFound();
    return found;
  }

  private async note(action: `programs.${string}`, { id, clientId }: Submission): Promise<void> {
    await this.audit.note({ action, object: { kind: 'submission', id }, clientId });
  }
}
