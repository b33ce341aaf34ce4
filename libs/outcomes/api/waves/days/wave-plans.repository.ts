import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';

/** When to look whether a client is to be asked something. */
export interface WavePlanRow {
  /** Counts how often what lies ahead was laid out. */
  readonly version: number;
  /** By the clock of the database, which alone says what is due. */
  readonly now: Date;
}

/** Who is looked at when. Read and written as the worker. */
@Injectable()
export class WavePlansRepository {
  constructor(private readonly database: Database) {}

  /** For writing: whoever asks and whoever answers wait for each other. Null where nobody has said anything yet. */
  async lock(clientId: string): Promise<WavePlanRow | null> {
    const sql = 'select version, now() as now from app.outcome_wave_plan where practice_id = $1 and client_id = $2 for update';
    const [row] = await this.database.call<WavePlanRow>(sql, [currentPracticeId(), clientId]);
    return row ?? null;
  }

  /** @param lookAt null where time alone changes nothing */
  async noteLaid(clientId: string, version: number, lookAt: Date | null): Promise<void> {
    const sql = 'update app.outcome_wave_plan set version = $3, look_at = $4 where practice_id = $1 and client_id = $2';
    await this.database.change(sql, [currentPracticeId(), clientId, version, lookAt]);
  }

  /** The worker looks within seconds. */
  async lookSoon(clientId: string): Promise<void> {
    const sql = 'update app.outcome_wave_plan set look_at = now() where practice_id = $1 and client_id = $2';
    await this.database.change(sql, [currentPracticeId(), clientId]);
  }

  /** The same for all who live by the clock of the practice, once it goes by another one. */
  async lookSoonByPracticeClock(): Promise<void> {
    const sql = `update app.outcome_wave_plan p set look_at = now() from app.client c
      where p.practice_id = $1 and c.practice_id = p.practice_id and c.id = p.client_id and c.time_zone is null and p.look_at is not null`;
    await this.database.change(sql, [currentPracticeId()]);
  }

  /** Of all practices those who are to be looked at. Nobody else gets them for five minutes. */
  async takeDue(most: number): Promise<{ practiceId: string; id: string }[]> {
    return this.database.call('select practice_id as "practiceId", client_id as id from jobs.take_outcome_waves($1)', [most]);
  }

  async forget(clientId: string): Promise<void> {
    await this.database.change('delete from app.outcome_wave_plan where practice_id = $1 and client_id = $2', [
      currentPracticeId(),
      clientId,
    ]);
  }
}
