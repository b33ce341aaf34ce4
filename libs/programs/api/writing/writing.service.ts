import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Consents } from '@rekindle/clients/api';
import { answerFlaw, type Field, getExercise } from '@rekindle/programs/domain';
import { AssignmentsRepository, type AssignmentRow } from '../assignments/assignments.repository';
import type { ExerciseSaved, SaveExerciseAnswerInput } from '../exercise.type';
import { programsProblem } from '../programs.problems';
import { ExerciseDoors } from './exercise-doors';
import { WrittenAnswers } from './written-answers';

/** How a client writes: each field is kept for itself, and never one device over the other. */
@Injectable()
export class WritingService {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly written: WrittenAnswers,
    private readonly doors: ExerciseDoors,
    private readonly consents: Consents,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Keeps an answer unless another device has written something else since. The same words twice are no quarrel. */
  async save({ assignmentId, field, answer, revision }: SaveExerciseAnswerInput): Promise<ExerciseSaved> {
    await this.consents.demandNeeded();
    return this.database.transaction(async () => {
      const row = await this.lockOpen(assignmentId);
      refuseFlaw(row, field, answer);
      const known = await this.written.find(row.clientId, assignmentId, field);
      if (known?.answer === answer) return { isKept: true, answer: known };
      if (known && known.revision !== revision) return { isKept: false, answer: known };
      const kept = await this.written.write(row.clientId, assignmentId, { field, answer, revision: (known?.revision ?? 0) + 1 });
      await this.audit.note({ action: 'programs.written', object: { kind: 'assignment', id: assignmentId }, clientId: row.clientId });
      return { isKept: true, answer: kept };
    });
  }

  /** For writing in it. @throws Problem when nothing may be written now */
  async lockOpen(assignmentId: string): Promise<AssignmentRow> {
    const row = await this.assignments.lock(assignmentId);
    if (!row) throw notFound();
    if (row.isTakenBack) throw programsProblem('taken-back');
    await this.doors.demandOpen(row.exercise);
    if (row.heldUntil && row.heldUntil > new Date()) throw programsProblem('held');
    return row;
  }
}

function refuseFlaw({ exercise, version }: AssignmentRow, id: string, answer: string): void {
  const fields: readonly Field[] = getExercise(exercise, version).sections.flatMap((section) => section.fields);
  const field = fields.find((each) => each.id === id);
  if (!field) throw programsProblem('unknown-field');
  const value = parsed(answer);
  // Null takes an answer out again.
  const flaw = value === null ? null : answerFlaw(field, value);
  if (flaw) throw programsProblem(flaw);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw programsProblem('malformed');
  }
}
