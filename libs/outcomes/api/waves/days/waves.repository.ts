import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { CountsFor, WaveDay, WaveOutcome } from '@rekindle/outcomes/domain';

/** One question of where things stand, as it lies in the database. */
export interface WaveRow {
  readonly id: string;
  readonly clientId: string;
  readonly startDay: WaveDay | null;
  readonly reunionDay: WaveDay | null;
  readonly askedOn: string;
  /** The last day on which a mail about it may go. */
  readonly until: string;
  readonly closesAt: Date;
  readonly outcome: WaveOutcome | null;
  readonly reportId: string | null;
  readonly wellbeing: number | null;
  /** A mail of it has gone, or is about to. */
  readonly isMailed: boolean;
}

export type NewWave = Pick<WaveRow, 'id' | 'clientId' | 'startDay' | 'reunionDay' | 'askedOn' | 'until' | 'closesAt'>;

/** What was answered, and what was written down of it. */
export type AnsweredWave = Pick<WaveRow, 'reportId' | 'wellbeing'> & { readonly outcome: 'answered' | 'declined' };

const mailed = `exists (select from app.dispatch d where d.practice_id = w.practice_id and d.about = w.id
  and (d.state not in ('scheduled', 'cancelled') or d.merged_into is not null))`;
const columns = `w.id, w.client_id as "clientId", w.start_day as "startDay", w.reunion_day as "reunionDay", w.asked_on::text as "askedOn",
  w.until_on::text as until, w.closes_at as "closesAt", w.outcome, w.report_id as "reportId", w.wellbeing`;

@Injectable()
export class WavesRepository {
  constructor(private readonly database: Database) {}

  /** All that a client was ever asked, or is about to be. As the worker. */
  async of(clientId: string): Promise<WaveRow[]> {
    const sql = `select ${columns}, ${mailed} as "isMailed" from app.outcome_wave w where practice_id = $1 and client_id = $2 order by asked_on`;
    return this.database.read(sql, [currentPracticeId(), clientId]);
  }

  async find(id: string): Promise<Omit<WaveRow, 'isMailed'> | null> {
    const sql = `select ${columns} from app.outcome_wave w where practice_id = $1 and id = $2`;
    const [row] = await this.database.read<Omit<WaveRow, 'isMailed'>>(sql, [currentPracticeId(), id]);
    return row ?? null;
  }

  async insert({ id, clientId, startDay, reunionDay, askedOn, until, closesAt }: NewWave): Promise<void> {
    const sql = `insert into app.outcome_wave (practice_id, id, client_id, start_day, reunion_day, asked_on, until_on, closes_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`;
    await this.database.change(sql, [currentPracticeId(), id, clientId, startDay, reunionDay, askedOn, until, closesAt]);
  }

  async countFor(id: string, { startDay, reunionDay }: CountsFor): Promise<void> {
    const sql = 'update app.outcome_wave set start_day = $3, reunion_day = $4 where practice_id = $1 and id = $2';
    await this.database.change(sql, [currentPracticeId(), id, startDay, reunionDay]);
  }

  /** @param outcome null opens it again */
  async settle(id: string, outcome: WaveOutcome | null): Promise<void> {
    await this.database.change('update app.outcome_wave set outcome = $3 where practice_id = $1 and id = $2', [
      currentPracticeId(),
      id,
      outcome,
    ]);
  }

  /** The latest answer counts. */
  async answer(id: string, { outcome, reportId, wellbeing }: AnsweredWave): Promise<void> {
    const sql = `update app.outcome_wave set outcome = $3, report_id = $4, wellbeing = $5, answered_at = now()
      where practice_id = $1 and id = $2`;
    await this.database.change(sql, [currentPracticeId(), id, outcome, reportId, wellbeing]);
  }

  /** Takes back those of which no mail has gone. */
  async takeBack(ids: readonly string[]): Promise<void> {
    const sql = `delete from app.outcome_wave w where practice_id = $1 and id = any($2::uuid[]) and not ${mailed}`;
    await this.database.change(sql, [currentPracticeId(), ids]);
  }

  /** Days whose mail has gone, is going, or came to nothing: they get no other. */
  async mailedDays(id: string): Promise<string[]> {
    const sql = `select split_part(occurrence_key, '|', 4) as day from app.dispatch where practice_id = $1 and about = $2 and state <> 'cancelled'`;
    return (await this.database.read<{ day: string }>(sql, [currentPracticeId(), id])).map(({ day }) => day);
  }

  /** Whether a mail of it has arrived, by itself or as a line of another. */
  async hasArrived(id: string): Promise<boolean> {
    const sql = `select from app.dispatch where practice_id = $1 and about = $2
      and (state = 'accepted' or (state = 'skipped' and reason = 'merged')) limit 1`;
    return (await this.database.read(sql, [currentPracticeId(), id])).length > 0;
  }

  /** Whose it is, for whoever holds its link. */
  async findHolder(id: string): Promise<{ practiceId: string; clientId: string } | null> {
    const sql = 'select practice_id as "practiceId", client_id as "clientId" from jobs.find_outcome_wave($1)';
    const [row] = await this.database.read<{ practiceId: string; clientId: string }>(sql, [id]);
    return row ?? null;
  }

  async forget(clientId: string): Promise<void> {
    await this.database.change('delete from app.outcome_wave where practice_id = $1 and client_id = $2', [currentPracticeId(), clientId]);
  }
}
