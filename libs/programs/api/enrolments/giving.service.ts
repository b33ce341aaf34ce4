import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Timeline } from '@rekindle/clients/api';
import { isDone, type Step, standingOf } from '@rekindle/programs/domain';
import { AssignmentsRepository, type NewAssignment } from '../assignments/assignments.repository';
import type { KnownExercise } from '../own-exercises/known-exercises';
import { type EnrolmentRow, EnrolmentsRepository } from './enrolments.repository';

/** What giving a step out came to: there is something to do; it was done before and is not asked twice; or it is given out to nobody any more. */
export type Given = 'open' | 'done-before' | 'archived';

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
   *
   * @param known the exercise as it is today; undefined where there is none any more
   */
  async give(
    { id: enrolmentId, clientId, enrolledBy }: EnrolmentRow,
    { id: step, exercise: key }: Step,
    known: KnownExercise | undefined,
  ): Promise<Given> {
    const exercise = known?.isArchived === false ? known.exercise : null;
    const given = (await this.assignments.of(clientId)).filter((row) => row.exercise === key && !row.isTakenBack);
    const open = given.find(({ isShared, review }) => !isDone(standingOf(isShared === null ? null : { isShared, review })));
    const before = open ?? (exercise?.isRepeatable ? undefined : given[0]);
    if (!before && !exercise) return 'archived';
    const assignmentId = before?.id ?? newId<string>();
    if (!before && exercise) await this.assign({ id: assignmentId, clientId, exercise, dueOn: null, assignedBy: enrolledBy });
    const isAgain = await this.enrolments.wasGiven(enrolmentId, step);
    await this.enrolments.remember(enrolmentId, clientId, step, assignmentId);
    return before && !open && !isAgain ? 'done-before' : 'open';
  }

  private async assign(assignment: NewAssignment & { readonly assignedBy: string }): Promise<void> {
    const { id, clientId, exercise, assignedBy } = assignment;
    await this.assignments.insert([assignment]);
    await this.timeline.add({ clientId, kind: 'programs.assigned', visibility: 'client', codes: [exercise.key], actorId: assignedBy });
    await this.audit.note({ action: 'programs.assigned', object: { kind: 'assignment', id }, clientId });
  }
}
