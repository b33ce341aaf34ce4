import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Timeline } from '@rekindle/clients/api';
import { getExerciseIn } from '@rekindle/programs/domain';
import { ReviewQueue } from '@rekindle/review/api';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import { programsProblem } from '../programs.problems';
import { handedIn, submissionKind, Submissions } from '../review/submissions';

/** How a client keeps to themself again what they have shown. */
@Injectable()
export class TakingBackService {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly submissions: Submissions,
    private readonly queue: ReviewQueue,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** A private one leaves the coach's eyes again, with what was said to it. Done twice it is done once. */
  async takeBack(assignmentId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.assignments.lock(assignmentId);
      if (!row) throw notFound();
      if (getExerciseIn(row).visibility !== 'private') throw programsProblem('cannot-be-taken-back');
      const shared = (await this.submissions.ofAssignment(assignmentId)).filter(({ isShared }) => isShared);
      for (const { id } of shared) {
        await this.submissions.hide(id);
        await this.timeline.withdraw({ clientId: row.clientId, kind: handedIn, subjectId: id });
        await this.audit.note({ action: 'programs.hidden', object: { kind: 'submission', id }, clientId: row.clientId });
      }
      await this.queue.withdraw(
        submissionKind,
        shared.map(({ id }) => id),
      );
      await this.live.tell('exercises');
    });
  }
}
