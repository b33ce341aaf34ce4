import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { Answers, Questionnaire } from '@rekindle/measures/domain';

/** One time that somebody answers a questionnaire, from the first answer until they finish. */
export interface SittingRow {
  readonly id: string;
  readonly questionnaire: string;
  readonly version: string;
  readonly answers: Answers;
  readonly savedAt: Date;
}

export interface FinishedRow extends SittingRow {
  readonly scores: Readonly<Record<string, number | null>>;
  readonly finishedAt: Date;
}

interface Narrowed {
  readonly questionnaire?: string | null;
  readonly since?: Date | null;
}

const columns = 'id, questionnaire, version, answers, scores, saved_at as "savedAt", finished_at as "finishedAt"';
const ofClient = `from app.sitting where practice_id = $1 and client_id = $2`;

@Injectable()
export class SittingsRepository {
  constructor(private readonly database: Database) {}

  /** All that was begun and not finished. */
  async open(clientId: string): Promise<SittingRow[]> {
    return this.database.read<SittingRow>(`select ${columns} ${ofClient} and finished_at is null`, [currentPracticeId(), clientId]);
  }

  /** What was finished, the latest first: of one questionnaire or of all, since a moment or ever. */
  async finished(clientId: string, most: number, { questionnaire = null, since = null }: Narrowed = {}): Promise<FinishedRow[]> {
    const sql = `select ${columns} ${ofClient} and finished_at is not null
        and ($3::text is null or questionnaire = $3) and ($4::timestamptz is null or finished_at >= $4)
      order by finished_at desc, id desc limit $5`;
    return this.database.read<FinishedRow>(sql, [currentPracticeId(), clientId, questionnaire, since, most]);
  }

  /** When each was finished last. */
  async lastFinished(clientId: string): Promise<{ questionnaire: string; at: Date }[]> {
    const sql = `select questionnaire, max(finished_at) as at ${ofClient} and finished_at is not null group by questionnaire`;
    return this.database.read(sql, [currentPracticeId(), clientId]);
  }

  /** The open one for writing, begun where there is none. Of two devices that answer at once, one waits for the other. */
  async begin(clientId: string, { code, version }: Questionnaire): Promise<SittingRow> {
    const sql = `insert into app.sitting (practice_id, id, client_id, questionnaire, version) values ($1, $2, $3, $4, $5)
      on conflict (practice_id, client_id, questionnaire) where finished_at is null do nothing`;
    await this.database.change(sql, [currentPracticeId(), newId(), clientId, code, version]);
    const row = await this.lock(clientId, code);
    if (!row) throw new Error('What a client has begun cannot be seen by them.');
    return row;
  }

  /** The open one for writing, or null. */
  async lock(clientId: string, questionnaire: string): Promise<SittingRow | null> {
    const sql = `select ${columns} ${ofClient} and questionnaire = $3 and finished_at is null for update`;
    const [row] = await this.database.call<SittingRow>(sql, [currentPracticeId(), clientId, questionnaire]);
    return row ?? null;
  }

  async save({ id, answers, version }: Pick<SittingRow, 'id' | 'answers' | 'version'>): Promise<SittingRow> {
    const sql = `update app.sitting set answers = $3, version = $4, saved_at = now() where practice_id = $1 and id = $2 returning ${columns}`;
    const [row] = await this.database.call<SittingRow>(sql, [currentPracticeId(), id, JSON.stringify(answers), version]);
    return row as SittingRow;
  }

  async finish(id: string, scores: FinishedRow['scores']): Promise<FinishedRow> {
    const sql = `update app.sitting set scores = $3, finished_at = now() where practice_id = $1 and id = $2 returning ${columns}`;
    const [row] = await this.database.call<FinishedRow>(sql, [currentPracticeId(), id, JSON.stringify(scores)]);
    return row as FinishedRow;
  }

  async forget(clientId: string): Promise<void> {
    await this.database.change(`delete ${ofClient}`, [currentPracticeId(), clientId]);
  }
}
