import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Plan, Rhythm } from '@rekindle/check-ins/domain';

/** A plan as it lies in the database, with the zone that its hours are of. */
export interface PlanRow extends Plan {
  readonly id: string;
  readonly clientId: string;
  readonly version: number;
  readonly zone: string;
  /** First day that is asked about again; null where nothing is paused. */
  readonly pausedUntil: string | null;
  readonly rhythm: Rhythm;
  /** The last day for which it is decided whether there is a check-in. */
  readonly laidUntil: string;
  /** Since when silence is counted: a coach who writes a plan, or lets it go on, begins anew. */
  readonly waitsSince: string;
  readonly changedAt: Date;
  /** By the clock of the database, which alone says what is due. */
  readonly now: Date;
}

/** What of a plan may turn without being written anew. */
export type PlanTurn = Partial<Pick<PlanRow, 'pausedUntil' | 'at' | 'rhythm'>>;

// As text: a day and an hour are no moments, and must not become one on their way here.
const select = `
  select p.id, p.client_id as "clientId", p.version, p.parts, to_char(p.at, 'HH24:MI') as at, p.starts_on::text as "startsOn",
    p.ends_on::text as "endsOn", p.paused_until::text as "pausedUntil", p.rhythm, p.laid_until::text as "laidUntil",
    p.waits_since::text as "waitsSince", p.changed_at as "changedAt",
    case when p.quiet_from is not null then json_build_object('from', to_char(p.quiet_from, 'HH24:MI'), 'until', to_char(p.quiet_until, 'HH24:MI'))
      end as quiet,
    coalesce(c.time_zone, practice.time_zone) as zone, now() as now
  from app.check_in_plan p
    join app.client c on c.practice_id = p.practice_id and c.id = p.client_id
    join app.practice practice on practice.id = p.practice_id`;

@Injectable()
export class PlansRepository {
  constructor(private readonly database: Database) {}

  /** Of a client the plan; null where there is none. */
  async findOf(clientId: string): Promise<PlanRow | null> {
    return this.one(`${select} where p.practice_id = $1 and p.client_id = $2`, clientId);
  }

  async find(id: string): Promise<PlanRow | null> {
    return this.one(`${select} where p.practice_id = $1 and p.id = $2`, id);
  }

  /** Those of these that there are. */
  async findAll(ids: readonly string[]): Promise<PlanRow[]> {
    return this.database.read(`${select} where p.practice_id = $1 and p.id = any($2::uuid[])`, [currentPracticeId(), ids]);
  }

  /** Clients who live by the clock of the practice and are asked, behind one of them. */
  async byPracticeClock(after: string | null, most: number): Promise<string[]> {
    const sql = `select p.client_id as id from app.check_in_plan p join app.client c on c.practice_id = p.practice_id and c.id = p.client_id
      where p.practice_id = $1 and c.time_zone is null and ($2::uuid is null or p.client_id > $2) order by p.client_id limit $3`;
    return (await this.database.read<{ id: string }>(sql, [currentPracticeId(), after, most])).map(({ id }) => id);
  }

  /** For writing: whoever changes a plan and whoever lays out its days wait for each other. */
  async lock(id: string): Promise<PlanRow | null> {
    return this.one(`${select} where p.practice_id = $1 and p.id = $2 for update of p`, id);
  }

  /** @param id of the plan where there is none yet; nothing lies ahead of it until it is laid out */
  async write(id: string, clientId: string, { parts, at, startsOn, endsOn, quiet }: Plan, yesterday: string): Promise<string> {
    const sql = `
      insert into app.check_in_plan (practice_id, id, client_id, parts, at, starts_on, ends_on, quiet_from, quiet_until, laid_until, waits_since)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
      on conflict (practice_id, client_id) do update set version = check_in_plan.version + 1, parts = excluded.parts, at = excluded.at,
        starts_on = excluded.starts_on, ends_on = excluded.ends_on, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
        laid_until = excluded.laid_until, rhythm = 'full', waits_since = excluded.waits_since, changed_at = now()
      returning id`;
    const values = [
      currentPracticeId(),
      id,
      clientId,
      JSON.stringify(parts),
      at,
      startsOn,
      endsOn,
      quiet?.from ?? null,
      quiet?.until ?? null,
    ];
    const [row] = await this.database.call<{ id: string }>(sql, [...values, yesterday]);
    return (row as { id: string }).id;
  }

  /** Another pause, hour or rhythm; what lies ahead is to be laid out again from the day after `yesterday`. */
  async turn(id: string, { pausedUntil, at, rhythm }: PlanTurn, yesterday: string): Promise<void> {
    const sql = `update app.check_in_plan set version = version + 1, at = coalesce($3::time, at), rhythm = coalesce($4, rhythm),
        paused_until = case when $5 then $6::date else paused_until end, laid_until = $7, changed_at = now(),
        waits_since = case when $5 then $7 else waits_since end
      where practice_id = $1 and id = $2`;
    await this.database.change(sql, [
      currentPracticeId(),
      id,
      at ?? null,
      rhythm ?? null,
      pausedUntil !== undefined,
      pausedUntil ?? null,
      yesterday,
    ]);
  }

  /** @param lookAt when the days after that are laid out; null when there are none */
  async noteLaid(id: string, laidUntil: string, lookAt: Date | null): Promise<void> {
    const sql = 'update app.check_in_plan set laid_until = $3, look_at = $4 where practice_id = $1 and id = $2';
    await this.database.change(sql, [currentPracticeId(), id, laidUntil, lookAt]);
  }

  /** Plans of all practices whose days are to be laid out. Nobody else gets them for five minutes. */
  async takeDue(most: number): Promise<{ practiceId: string; id: string }[]> {
    return this.database.call('select practice_id as "practiceId", id from jobs.take_check_in_plans($1)', [most]);
  }

  private async one(sql: string, id: string): Promise<PlanRow | null> {
    const [row] = await this.database.call<PlanRow>(sql, [currentPracticeId(), id]);
    return row ?? null;
  }
}
