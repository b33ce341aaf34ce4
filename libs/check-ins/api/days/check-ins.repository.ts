import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';
import { currentClientId } from '@rekindle/clients/api';
import type { Outcome, Question, WritingOffer } from '@rekindle/check-ins/domain';

/** One day on which a client is asked, as it lies in the database. */
export interface CheckInRow {
  readonly id: string;
  readonly clientId: string;
  readonly planId: string;
  readonly day: string;
  readonly dueAt: Date;
  readonly closesAt: Date;
  readonly asks: readonly Question[];
  /** What it offers to write about once it is answered. */
  readonly writing: WritingOffer | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly firstAnsweredAt: Date | null;
}

/** What is laid out of a day. */
export type NewCheckIn = Pick<
  CheckInRow,
  'id' | 'clientId' | 'planId' | 'day' | 'dueAt' | 'closesAt' | 'asks' | 'writing' | 'outcome' | 'reason'
> & {
  readonly planVersion: number;
};

const columns = `id, client_id as "clientId", plan_id as "planId", day::text as day, due_at as "dueAt", closes_at as "closesAt", asks, writing, outcome,
  reason, first_answered_at as "firstAnsweredAt"`;
const mailed = `exists (select from app.dispatch d where d.practice_id = $1 and d.about = c.id and d.state not in ('scheduled', 'cancelled'))`;

@Injectable()
export class CheckInsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<CheckInRow | null> {
    return this.one(`select ${columns} from app.check_in where practice_id = $1 and id = $2`, id);
  }

  /** One that the client at work was asked. */
  async findOwn(id: string): Promise<CheckInRow | null> {
    const found = isId(id) ? await this.find(id) : null;
    return found?.clientId === currentClientId() ? found : null;
  }

  /** Of a client the newest that was answered within a day and offers to write; null where none does. */
  async findOffer(clientId: string): Promise<CheckInRow | null> {
    const sql = `select ${columns} from app.check_in where practice_id = $1 and client_id = $2 and writing is not null
      and first_answered_at > now() - interval '1 day' order by day desc limit 1`;
    return this.one(sql, clientId);
  }

  /** Those of these that there are. */
  async findAll(ids: readonly string[]): Promise<CheckInRow[]> {
    return this.database.read(`select ${columns} from app.check_in where practice_id = $1 and id = any($2::uuid[])`, [
      currentPracticeId(),
      ids,
    ]);
  }

  /** For writing. */
  async lock(id: string): Promise<CheckInRow | null> {
    return this.one(`select ${columns} from app.check_in where practice_id = $1 and id = $2 for update`, id);
  }

  /** The one that waits for an answer; where there are two, the one that closes first, and the other after it. Null where none does. */
  async findOpen(clientId: string): Promise<CheckInRow | null> {
    const sql = `select ${columns} from app.check_in where practice_id = $1 and client_id = $2 and outcome is null
      and due_at <= now() and closes_at > now() order by closes_at limit 1`;
    return this.one(sql, clientId);
  }

  /** The days of a client between two, in their order. */
  async between(clientId: string, from: string, until: string): Promise<CheckInRow[]> {
    const sql = `select ${columns} from app.check_in where practice_id = $1 and client_id = $2 and day between $3 and $4 order by day`;
    return this.database.read(sql, [currentPracticeId(), clientId, from, until]);
  }

  /** The last day on which they were mailed, or are about to be: the next one keeps its distance. */
  async lastAsked(clientId: string): Promise<{ day: string; dueAt: Date } | null> {
    const sql = `select day::text as day, due_at as "dueAt" from app.check_in
      where practice_id = $1 and client_id = $2 and outcome is distinct from 'unsent'
      order by day desc limit 1`;
    const [row] = await this.database.read<{ day: string; dueAt: Date }>(sql, [currentPracticeId(), clientId]);
    return row ?? null;
  }

  /** @returns false when the day has one already: nobody gets two */
  async insert({ id, clientId, planId, planVersion, day, dueAt, closesAt, asks, writing, outcome, reason }: NewCheckIn): Promise<boolean> {
    const sql = `insert into app.check_in (practice_id, id, client_id, plan_id, plan_version, day, due_at, closes_at, asks, writing, outcome, reason)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`;
    const whole = [JSON.stringify(asks), writing && JSON.stringify(writing)];
    const values = [currentPracticeId(), id, clientId, planId, planVersion, day, dueAt, closesAt, ...whole, outcome, reason];
    return (await this.database.change(sql, values)) > 0;
  }

  /** Days ahead that are not being mailed yet. */
  async ahead(planId: string): Promise<string[]> {
    const sql = `select id from app.check_in c
      where practice_id = $1 and plan_id = $2 and first_answered_at is null and due_at > now() and not ${mailed} for update`;
    return (await this.database.call<{ id: string }>(sql, [currentPracticeId(), planId])).map(({ id }) => id);
  }

  /** Takes days ahead back. Not those whose mail has gone meanwhile. */
  async takeBack(ids: readonly string[]): Promise<void> {
    await this.database.change(`delete from app.check_in c where practice_id = $1 and id = any($2::uuid[]) and not ${mailed}`, [
      currentPracticeId(),
      ids,
    ]);
  }

  async settle(id: string, outcome: Outcome, reason: string | null = null): Promise<void> {
    const sql = `update app.check_in set outcome = $3, reason = $4, changed_at = now(),
        first_answered_at = case when $3 = 'answered' then coalesce(first_answered_at, now()) end
      where practice_id = $1 and id = $2`;
    await this.database.change(sql, [currentPracticeId(), id, outcome, reason]);
  }

  /** What became of its mail, the nudge included: the states of its dispatches. */
  async mailStates(id: string): Promise<{ state: string; reason: string | null }[]> {
    return this.database.read('select state, reason from app.dispatch where practice_id = $1 and about = $2', [currentPracticeId(), id]);
  }

  /** Of all practices those whose time is over and of which nothing has come. */
  async takePast(most: number): Promise<{ practiceId: string; id: string }[]> {
    return this.database.read('select practice_id as "practiceId", id from jobs.take_past_check_ins($1)', [most]);
  }

  /** Whose it is, for whoever holds its link. */
  async findHolder(id: string): Promise<{ practiceId: string; clientId: string } | null> {
    const sql = 'select practice_id as "practiceId", client_id as "clientId" from jobs.find_check_in($1)';
    const [row] = await this.database.read<{ practiceId: string; clientId: string }>(sql, [id]);
    return row ?? null;
  }

  async forget(clientId: string): Promise<void> {
    for (const table of ['check_in_answer', 'check_in'])
      await this.database.change(`delete from app.${table} where practice_id = $1 and client_id = $2`, [currentPracticeId(), clientId]);
  }

  private async one(sql: string, id: string): Promise<CheckInRow | null> {
    const [row] = await this.database.call<CheckInRow>(sql, [currentPracticeId(), id]);
    return row ?? null;
  }
}
