import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { AnsweringService } from '@rekindle/measures/api';
import {
  type Answer,
  type Answers,
  askedAnswers,
  type Exercise,
  type Field,
  getExerciseIn,
  holdHoursOf,
  whatIsMissing,
} from '@rekindle/programs/domain';
import type { ExerciseAnswer } from './exercise-answer.type';
import { programsProblem } from '../programs.problems';
import { Submissions } from '../review/submissions';
import { AfterHandIn } from './after-hand-in';
import { WritingService } from './writing.service';
import { WrittenAnswers } from './written-answers';

const hour = 3_600_000;

/** How a client finishes an exercise: what stands there then is kept as it is, and a later one is another version. */
@Injectable()
export class HandInService {
  constructor(
    private readonly writing: WritingService,
    private readonly written: WrittenAnswers,
    private readonly submissions: Submissions,
    private readonly measured: AnsweringService,
    private readonly after: AfterHandIn,
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
      const exercise = getExerciseIn(row);
      const answers = answersOf(await this.written.of(row.clientId, assignmentId));
      const missing = whatIsMissing(exercise, answers, await this.measuredIn(exercise));
      if (missing.length > 0) throw programsProblem('unfinished');
      const asked = askedAnswers(exercise, answers);
      const content = { answers: JSON.stringify(asked), isShared: share || exercise.visibility !== 'private' };
      const [latest] = await this.submissions.ofAssignment(assignmentId);
      if (latest?.answers === content.answers && latest.isShared === content.isShared && latest.standing !== 'handed-back') return;
      const hold = holdHoursOf(exercise) * hour;
      const made = { id: newId<string>(), assignmentId, clientId: row.clientId, ...content };
      await this.submissions.insert({ ...made, heldUntil: hold ? new Date(Date.now() + hold) : null });
      await this.after.follow({ ...made, exercise, answers: asked });
    });
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
