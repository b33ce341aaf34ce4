import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Consents, currentClientId } from '@rekindle/clients/api';
import { findExercise, mayBeginAlone } from '@rekindle/programs/domain';
import { myExerciseOf } from '../assignments/assignment-in-type';
import { AssignmentsRepository, type AssignmentRow } from '../assignments/assignments.repository';
import type { MyExercise } from '../assignments/assignment.type';
import type { OpenExercise } from './exercise-answer.type';
import { programsProblem } from '../programs.problems';
import { Submissions } from '../review/submissions';
import { ExerciseDoors } from './exercise-doors';
import { WrittenAnswers } from './written-answers';

/** The exercises of the client at work. */
@Injectable()
export class MyExercisesService {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly written: WrittenAnswers,
    private readonly submissions: Submissions,
    private readonly doors: ExerciseDoors,
    private readonly consents: Consents,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** The latest first. */
  async all(): Promise<MyExercise[]> {
    const rows = await this.assignments.of(currentClientId());
    const closed = await this.doors.closed(rows.map(({ guideKey }) => guideKey));
    const now = new Date();
    return rows.map((row) => myExerciseOf(row, closed.get(row.guideKey) ?? null, now));
  }

  /** With everything written in it; without, while it is closed or what was handed in rests. */
  async open(id: string): Promise<OpenExercise> {
    const row = await this.assignments.find(id);
    if (!row) throw notFound();
    const exercise = await this.shown(row);
    if (exercise.closedBecause || exercise.heldUntil) return { exercise, answers: [], submissions: [] };
    const [answers, submissions] = [await this.written.of(row.clientId, id), await this.submissions.ofAssignment(id)];
    return { exercise, answers, submissions };
  }

  /** Chosen by the client. One that is open already is simply gone on with. */
  async begin(key: string): Promise<MyExercise> {
    const exercise = findExercise(key);
    if (!exercise) throw programsProblem('unknown-exercise');
    await this.consents.demandNeeded();
    await this.doors.demandOpen(key);
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const [known] = (await this.assignments.of(clientId)).filter(
        (row) => row.exercise === key && !row.isTakenBack && (row.submissionId === null || !exercise.isRepeatable),
      );
      if (known) return this.shown(known);
      if (!mayBeginAlone(exercise)) throw programsProblem('only-given-out');
      const id = newId<string>();
      await this.assignments.insert([{ id, clientId, exercise, dueOn: null }], true);
      await this.audit.note({ action: 'programs.begun', object: { kind: 'assignment', id }, clientId });
      const row = await this.assignments.find(id);
      if (!row) throw notFound();
      return this.shown(row);
    });
  }

  private async shown(row: AssignmentRow): Promise<MyExercise> {
    const closed = await this.doors.closed([row.guideKey]);
    return myExerciseOf(row, closed.get(row.guideKey) ?? null, new Date());
  }
}
