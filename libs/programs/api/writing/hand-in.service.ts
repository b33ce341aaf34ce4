import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Timeline } from '@rekindle/clients/api';
import { AnsweringService } from '@rekindle/measures/api';
import {
  type Answer,
  type Answers,
  askedAnswers,
  type Exercise,
  type Field,
  getExercise,
  holdHoursOf,
  whatIsMissing,
} from '@rekindle/programs/domain';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import type { ExerciseAnswer } from '../exercise.type';
import { Reminders } from '../mail/reminders.service';
import { programsProblem } from '../programs.problems';
import { handedIn, Submissions } from '../review/submissions';
import { WritingService } from './writing.service';
import { WrittenAnswers } from './written-answers';

const hour = 3_600_000;

/** How a client finishes an exercise: what stands there then is kept as it is, and a later one is another version. */
@Injectable()
export class HandInService {
  constructor(
    private readonly writing: WritingService,
    private readonly written: WrittenAnswers,
    private readonly assignments: AssignmentsRepository,
    private readonly submissions: Submissions,
    private readonly measured: AnsweringService,
    private readonly reminders: Reminders,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /**
   * Done twice with the same words it is done once.
   *
   * @param share whether the coach sees it, asked only where an exercise is private; others are for the coach too
   */
  async handIn(assignmentId: string, share: boolean): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.writing.lockOpen(assignmentId);
      const exercise = getExercise(row.exercise, row.version);
      const answers = answersOf(await this.written.of(row.clientId, assignmentId));
      const missing = whatIsMissing(exercise, answers, await this.measuredIn(exercise));
      if (missing.length > 0) throw programsProblem('unfinished');
      const content = { answers: JSON.stringify(askedAnswers(exercise, answers)), isShared: share || exercise.visibility !== 'private' };
      const [latest] = await this.submissions.ofAssignment(assignmentId);
      if (latest?.answers === content.answers && latest.isShared === content.isShared && latest.standing !== 'handed-back') return;
      const hold = holdHoursOf(exercise) * hour;
      const id = newId<string>();
      await this.submissions.insert({
        id,
        assignmentId,
        clientId: row.clientId,
        ...content,
        heldUntil: hold ? new Date(Date.now() + hold) : null,
      });
      await this.reminders.cancel(assignmentId, 'done');
      await this.audit.note({ action: 'programs.handed-in', object: { kind: 'submission', id }, clientId: row.clientId });
      if (content.isShared) await this.tell(row.clientId, id, row.exercise);
    });
  }

  /** A private one leaves the coach's eyes again, with what was said to it. Done twice it is done once. */
  async takeBack(assignmentId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.assignments.lock(assignmentId);
      if (!row) throw notFound();
      if (getExercise(row.exercise, row.version).visibility !== 'private') throw programsProblem('cannot-be-taken-back');
      const shared = (await this.submissions.ofAssignment(assignmentId)).filter(({ isShared }) => isShared);
      for (const { id } of shared) {
        await this.submissions.hide(id);
        await this.timeline.withdraw({ clientId: row.clientId, kind: handedIn, subjectId: id });
        await this.audit.note({ action: 'programs.hidden', object: { kind: 'submission', id }, clientId: row.clientId });
      }
      await this.live.tell('exercises');
    });
  }

  private async tell(clientId: string, subjectId: string, exercise: string): Promise<void> {
    await this.timeline.add({ clientId, kind: handedIn, visibility: 'client', subjectId, codes: [exercise] });
    await this.live.tell('exercises');
  }

  private async measuredIn({ sections }: Exercise): Promise<ReadonlySet<string>> {
    const fields: readonly Field[] = sections.flatMap((section) => section.fields);
    const codes = fields.flatMap((field) => (field.kind === 'questionnaire' ? [field.measure] : []));
    const done = await Promise.all(codes.map(async (code) => ((await this.measured.results(code)).length > 0 ? [code] : [])));
    return new Set(done.flat());
  }
}

function answersOf(written: readonly ExerciseAnswer[]): Answers {
  const read = written.map(({ field, answer }) => [field, JSON.parse(answer) as Answer | null] as const);
  // An answer that was taken out again is none.
  return Object.fromEntries(read.filter((each): each is readonly [string, Answer] => each[1] !== null));
}
