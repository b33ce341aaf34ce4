import { Injectable } from '@nestjs/common';
import { Sites } from '@rekindle/platform/http';
import { Letters } from '@rekindle/platform/mail';
import { localDateAt } from '@rekindle/check-ins/domain';
import { Recipients } from '@rekindle/review/api';
import { isDone, standingOf } from '@rekindle/programs/domain';
import { type AssignmentRow, AssignmentsRepository } from '../assignments/assignments.repository';
import { EnrolmentSteps } from '../enrolments/enrolment-steps';
import { EnrolmentsRepository } from '../enrolments/enrolments.repository';
import { dueSoonLetter, newStepLetter, rememberedLetter, stillOpenLetter } from './exercise.mail';

/** Whether a mail about an exercise may go, and where it leads: asked when it is sent, however long ago it was owed. */
@Injectable()
export class ExerciseLetterSource {
  constructor(
    letters: Letters,
    private readonly assignments: AssignmentsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly steps: EnrolmentSteps,
    private readonly recipients: Recipients,
    private readonly sites: Sites,
  ) {
    for (const letter of [dueSoonLetter, stillOpenLetter, rememberedLetter])
      letters.register(letter, (id, asLine) => this.loadReminder(id, asLine));
    letters.register(newStepLetter, (id, asLine) => this.loadNewStep(id, asLine));
  }

  private async loadReminder(assignmentId: string, asLine: boolean) {
    const row = await this.assignments.find(assignmentId);
    // A reminder of what is done is the mail that people complain about most.
    return row && isOpen(row) ? this.leadTo(row.clientId, asLine, row.id) : null;
  }

  /** To what came last; to all of them where several came at once. */
  private async loadNewStep(enrolmentId: string, asLine: boolean) {
    const row = await this.enrolments.find(enrolmentId);
    if (row?.progress.pausedOn !== null || row.endReason === 'stopped') return null;
    const given = await this.steps.assignmentsGiven(enrolmentId);
    const open = (await this.assignments.of(row.clientId)).filter((assignment) => given.has(assignment.id) && isOpen(assignment));
    const dayOf = ({ id }: AssignmentRow) => localDateAt(row.zone, given.get(id) ?? new Date(0));
    const lastDay = open.map(dayOf).sort().at(-1);
    if (lastDay === undefined) return null;
    const last = open.filter((assignment) => dayOf(assignment) === lastDay);
    return this.leadTo(row.clientId, asLine, last.length === 1 ? last[0]?.id : undefined);
  }

  private async leadTo(clientId: string, asLine: boolean, assignmentId?: string) {
    const reached = await this.recipients.find(clientId, asLine);
    if (!reached || !('email' in reached)) return reached;
    const path = assignmentId === undefined ? '' : `/${assignmentId}`;
    return { ...reached, url: `${this.sites.originOf('portal')}/exercises${path}` };
  }
}

function isOpen({ isTakenBack, isShared, review }: AssignmentRow): boolean {
  return !isTakenBack && !isDone(standingOf(isShared === null ? null : { isShared, review }));
}
