import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Timeline } from '@rekindle/clients/api';
import { getExercise, isDone, type Step, standingOf } from '@rekindle/programs/domain';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import { type EnrolmentRow, EnrolmentsRepository } from './enrolments.repository';

/** What giving a step out came to: there is something to do, or it was done before and is not asked twice. */
export type Given = 'open' | 'done-before';

/** Gives the steps of a program out as exercises. Inside the transaction that holds the enrolment. */
@Injectable()
export class GivingService {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * One that lies open before the client already is gone on with. One that may be done once, and was, is not asked for again, unless
   * somebody took the client back to it.
   */
  async give({ id: enrolmentId, clientId, enrolledBy }: EnrolmentRow, { id: step, exercise: key }: Step): Promise<Given> {
    const exercise = getExercise(key);
    const known = (await this.assignments.of(clientId)).filter((row) => row.exercise === key && !row.isTakenBack);
    const open = known.find(({ isShared, review }) => !isDone(standingOf(isShared === null ? null : { isShared, review })));
    const before = open ?? (exercise.isRepeatable ? undefined : known[0]);
    const assignmentId = before?.id ?? newId<string>();
    if (!before) {
      await this.assignments.insert([
        { id: assignmentId, clientId, exercise: key, version: exercise.version, dueOn: null, assignedBy: enrolledBy },
      ]);
      await this.timeline.add({ clientId, kind: 'programs.assigned', visibility: 'client', codes: [key], actorId: enrolledBy });
      await this.audit.note({ action: 'programs.assigned', object: { kind: 'assignment', id: assignmentId }, clientId });
    }
    const isAgain = await this.enrolments.wasGiven(enrolmentId, step);
    await this.enrolments.remember(enrolmentId, clientId, step, assignmentId);
    return before && !open && !isAgain ? 'done-before' : 'open';
  }
}
