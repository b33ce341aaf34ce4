import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { type EncryptedText, Vault } from '@rekindle/platform/keys';
import type { ExerciseAnswer } from '../exercise.type';
import { placeOf } from '../places';

interface AnswerRow {
  readonly field: string;
  readonly answer: EncryptedText;
  readonly revision: number;
  readonly savedAt: Date;
}

const columns = 'field, answer, revision, saved_at as "savedAt"';

/** What a client has written into an exercise so far, sealed where it lies. */
@Injectable()
export class WrittenAnswers {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  async of(clientId: string, assignmentId: string): Promise<ExerciseAnswer[]> {
    const sql = `select ${columns} from app.exercise_answer where practice_id = $1 and assignment_id = $2 order by field`;
    const rows = await this.database.read<AnswerRow>(sql, [currentPracticeId(), assignmentId]);
    return Promise.all(rows.map((row) => this.opened(clientId, assignmentId, row)));
  }

  async find(clientId: string, assignmentId: string, field: string): Promise<ExerciseAnswer | null> {
    const sql = `select ${columns} from app.exercise_answer where practice_id = $1 and assignment_id = $2 and field = $3`;
    const [row] = await this.database.read<AnswerRow>(sql, [currentPracticeId(), assignmentId, field]);
    return row ? this.opened(clientId, assignmentId, row) : null;
  }

  /** @param revision of this answer, from 1 */
  async write(
    clientId: string,
    assignmentId: string,
    written: Pick<ExerciseAnswer, 'field' | 'answer' | 'revision'>,
  ): Promise<ExerciseAnswer> {
    const { field, answer, revision } = written;
    const sealed = await this.vault.seal(placeOf.answer(clientId, assignmentId, field), answer);
    const sql = `insert into app.exercise_answer (practice_id, assignment_id, field, client_id, answer, revision) values ($1, $2, $3, $4, $5, $6)
      on conflict (practice_id, assignment_id, field) do update set answer = excluded.answer, revision = excluded.revision, saved_at = excluded.saved_at
      returning saved_at as "savedAt"`;
    const [row] = await this.database.call<{ savedAt: Date }>(sql, [currentPracticeId(), assignmentId, field, clientId, sealed, revision]);
    if (!row) throw new Error('An answer was not written.');
    return { field, answer, revision, savedAt: row.savedAt };
  }

  private async opened(clientId: string, assignmentId: string, { answer, ...row }: AnswerRow): Promise<ExerciseAnswer> {
    return { ...row, answer: await this.vault.open(placeOf.answer(clientId, assignmentId, row.field), answer) };
  }
}
