import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService, Timeline } from '@rekindle/clients/api';
import { readPartialDate } from '@rekindle/clients/domain';
import { isDone } from '@rekindle/programs/domain';
import type { Assignment, AssignExerciseInput } from './assignment.type';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import { Reminders } from '../mail/reminders.service';
import { KnownExercises } from '../own-exercises/known-exercises';
import { programsProblem } from '../programs.problems';
import { assignmentOf } from './assignment-in-type';
import { AssignmentsRepository, type NewAssignment } from './assignments.repository';

const mostClients = 100;

/** How coaches give exercises out, remind of them, and take them back. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly exercises: KnownExercises,
    private readonly caseload: CaseloadService,
    private readonly enrolments: EnrolmentsService,
    private readonly reminders: Reminders,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** What a client was given, the latest first; without what was taken back before anything came of it. */
  async of(clientId: string): Promise<Assignment[]> {
    if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
    const rows = await this.assignments.of(clientId);
    return rows.filter(({ isTakenBack, submissionId }) => !isTakenBack || submissionId !== null).map(assignmentOf);
  }

  /** One exercise to one client or to many; to none of them where one of them is nobody's. */
  async assign({ clientIds, exercise: key, dueOn = null }: AssignExerciseInput): Promise<Assignment[]> {
    const exercise = await this.exercises.findInUse(key);
    if (!exercise) throw programsProblem('unknown-exercise');
    if (dueOn !== null && readPartialDate(dueOn)?.precision !== 'day') throw programsProblem('day-unknown');
    // It is still today somewhere; who lives there decides.
    if (dueOn !== null && Date.parse(dueOn) < Date.now() - 2 * day) throw programsProblem('day-past');
    const wanted = [...new Set(clientIds)];
    if (wanted.length === 0 || wanted.length > mostClients) throw programsProblem('clients-missing');
    if (!wanted.every(isId)) throw notFound();
    return this.database.transaction(async () => {
      if ((await this.caseload.those(wanted)).length < wanted.length) throw notFound();
      const given = wanted.map((clientId) => ({ id: newId<string>(), clientId, exercise, dueOn }));
      await this.assignments.insert(given);
      for (const assignment of given) await this.follow(assignment);
      await this.live.tell('exercises');
      const rows = await Promise.all(given.map(({ id }) => this.assignments.find(id)));
      return rows.flatMap((row) => (row ? [assignmentOf(row)] : []));
    });
  }

  /** A mail at the client's next hour. As far as a coach can see it lies open; where the client has kept it to themself none goes. @returns when */
  async remind(id: string): Promise<Date> {
    return this.database.transaction(async () => {
      const row = await this.assignments.lock(id);
      if (!row) throw notFound();
      const { standing } = assignmentOf(row);
      if (row.isTakenBack || isDone(standing)) throw programsProblem('nothing-open');
      await this.audit.note({ action: 'programs.reminded', object: { kind: 'assignment', id }, clientId: row.clientId });
      return this.reminders.remind(row);
    });
  }

  /** It asks for nothing any more, and a program that gave it out goes on without it. What the client wrote stays theirs. */
  async takeBack(id: string): Promise<Assignment> {
    return this.database.transaction(async () => {
      const row = await this.assignments.lock(id);
      if (!row) throw notFound();
      await this.assignments.takeBack(id);
      await this.enrolments.passOver(id);
      await this.reminders.cancel(id, 'taken-back');
      await this.live.tell('exercises');
      await this.audit.note({ action: 'programs.taken-back', object: { kind: 'assignment', id }, clientId: row.clientId });
      return assignmentOf(row);
    });
  }

  private async follow({ id, clientId, exercise, dueOn }: NewAssignment): Promise<void> {
    await this.timeline.add({ clientId, kind: 'programs.assigned', visibility: 'client', codes: [exercise.key] });
    await this.audit.note({ action: 'programs.assigned', object: { kind: 'assignment', id }, clientId });
    if (dueOn !== null) await this.reminders.plan({ id, clientId, dueOn });
  }
}

const day = 86_400_000;
