import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import { Consents } from '@rekindle/clients/api';
import { answerFlaw, type Field, getExerciseIn } from '@rekindle/programs/domain';
import { AssignmentsRepository, type AssignmentRow } from '../assignments/assignments.repository';
import type { ExerciseSaved, SaveExerciseAnswerInput } from './exercise-answer.type';
import { programsProblem } from '../programs.problems';
import { ExerciseDoors } from './exercise-doors';
import { type Writable, WrittenAnswers } from './written-answers';

/** How a client writes: each field is kept for itself, and never one device over the other. */
@Injectable()
export class WritingService {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly written: WrittenAnswers,
    private readonly doors: ExerciseDoors,
    private readonly consents: Consents,
  ) {}

  /**
   * Keeps an answer unless another device has written something else since. The same words twice are no quarrel. Without a lock: what the exercise
   * was like when it was looked at is what counts, and the answer itself is written only on top of the one that was seen.
   */
  async save(input: SaveExerciseAnswerInput): Promise<ExerciseSaved> {
    const { assignmentId, field, answer, revision } = input;
    const found = await this.written.before(assignmentId, field);
    if (!found) throw notFound();
    const { known, clientId } = found;
    this.consents.demand(found.hasConsents);
    await this.demandOpen(found);
    refuseFlaw(found, field, answer);
    if (known?.answer === answer) return { isKept: true, answer: known };
    if (known && known.revision !== revision) return { isKept: false, answer: known };
    const kept = await this.written.write(clientId, assignmentId, { field, answer, revision: (known?.revision ?? 0) + 1 });
    // Somebody was faster by a hair: then there is another answer to look at.
    return kept ? { isKept: true, answer: kept } : this.save(input);
  }

  /** For writing in it. @throws Problem when nothing may be written now */
  async lockOpen(assignmentId: string): Promise<AssignmentRow> {
    const row = await this.assignments.lock(assignmentId);
    if (!row) throw notFound();
    await this.demandOpen(row);
    return row;
  }

  private async demandOpen({ guideKey, isTakenBack, heldUntil }: Writable): Promise<void> {
    if (isTakenBack) throw programsProblem('taken-back');
    await this.doors.demandOpen(guideKey);
    if (heldUntil && heldUntil > new Date()) throw programsProblem('held');
  }
}

function refuseFlaw(given: Writable, id: string, answer: string): void {
  const fields: readonly Field[] = getExerciseIn(given).sections.flatMap((section) => section.fields);
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
