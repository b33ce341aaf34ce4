import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Owed } from '@rekindle/platform/jobs';
import type { CaseMark } from '@rekindle/outcomes/domain';

/** One client in one program, or in all of it: what they have in common with others, and what they add to figures. */
export interface OutcomeCase {
  /** `all`, `guide`, or the id of a program. */
  readonly program: string;
  readonly startedOn: string;
  readonly coachId: string | null;
  readonly stage: string | null;
  readonly endedBy: string | null;
  readonly length: string | null;
  readonly marks: readonly CaseMark[];
}

interface CaseRow extends Omit<OutcomeCase, 'marks'> {
  readonly figures: readonly string[];
  readonly times: readonly number[];
  readonly outcomes: readonly number[];
}

const facts = `program text, "startedOn" date, "coachId" uuid, stage text, "endedBy" text, length text`;
const marks = 'figures text[], times double precision[], outcomes smallint[]';
const columns = 'program, started_on, coach_id, stage, ended_by, length, figures, times, outcomes';
const changing = columns.split(', ').slice(1);

/** What is counted of each client. The worker's alone: it counts what clients keep private, too. */
@Injectable()
export class CasesRepository {
  constructor(private readonly database: Database) {}

  /** Clients who have to be counted anew, of all practices, pushed away while somebody is at it. */
  async takeDue(most: number): Promise<Owed[]> {
    return this.database.call<Owed>('select practice_id as "practiceId", id from jobs.take_outcome_cases($1)', [most]);
  }

  /** Those of the practice at hand. */
  async dueHere(): Promise<string[]> {
    const sql = 'select client_id as id from app.outcome_due where practice_id = $1 and look_at <= now()';
    return (await this.database.read<{ id: string }>(sql, [currentPracticeId()])).map(({ id }) => id);
  }

  /**
   * Takes a client off the list before anything about them is read: what is written from then on puts them there again. Their row is held
   * first, as others do who write about them, so that nobody waits in a circle.
   *
   * @returns whether they were on it
   */
  async takeOff(clientId: string): Promise<boolean> {
    const values = [currentPracticeId(), clientId];
    await this.database.call('select from app.client where practice_id = $1 and id = $2 for key share', values);
    return (await this.database.change('delete from app.outcome_due where practice_id = $1 and client_id = $2', values)) > 0;
  }

  /** @param day on which something about them is over, `2026-03-14`, where they are */
  async putOn(clientId: string, day: string, zone: string): Promise<void> {
    const sql = `insert into app.outcome_due as due (practice_id, client_id, look_at) values ($1, $2, $3::date::timestamp at time zone $4)
      on conflict (practice_id, client_id) do update set look_at = least(due.look_at, excluded.look_at)`;
    await this.database.change(sql, [currentPracticeId(), clientId, day, zone]);
  }

  async of(clientId: string): Promise<OutcomeCase[]> {
    const sql = `select program, started_on::text as "startedOn", coach_id as "coachId", stage, ended_by as "endedBy", length, figures, times, outcomes
      from app.outcome_case where practice_id = $1 and client_id = $2 order by program`;
    const rows = await this.database.read<CaseRow>(sql, [currentPracticeId(), clientId]);
    return rows.map(({ figures, times, outcomes, ...rest }) => ({
      ...rest,
      marks: figures.map((figure, place) => ({ figure, time: times[place] as number, outcome: outcomes[place] as number })),
    }));
  }

  /** Writes what is so now, and nothing where it was so already. @returns whether anything has changed */
  async keep(clientId: string, cases: readonly OutcomeCase[]): Promise<boolean> {
    const written = `insert into app.outcome_case (practice_id, id, client_id, ${columns})
      select $1, gen_random_uuid(), $2, r.program, r."startedOn", r."coachId", r.stage, r."endedBy", r.length, r.figures, r.times, r.outcomes
      from jsonb_to_recordset($3::jsonb) r (${facts}, ${marks})
      on conflict (practice_id, client_id, program) where client_id is not null
      do update set ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}
      where (${changing.map((column) => `outcome_case.${column}`).join(', ')})
        is distinct from (${changing.map((column) => `excluded.${column}`).join(', ')})`;
    const gone = 'delete from app.outcome_case where practice_id = $1 and client_id = $2 and program <> all ($3)';
    const rows = cases.map(({ marks: all, ...rest }) => ({
      ...rest,
      ...{ figures: all.map(({ figure }) => figure), times: all.map(({ time }) => time), outcomes: all.map(({ outcome }) => outcome) },
    }));
    const removed = await this.database.change(gone, [currentPracticeId(), clientId, cases.map(({ program }) => program)]);
    return (await this.database.change(written, [currentPracticeId(), clientId, JSON.stringify(rows)])) + removed > 0;
  }

  /** What was counted stays, and points to nobody. */
  async letGo(clientId: string): Promise<void> {
    const sql = 'update app.outcome_case set client_id = null where practice_id = $1 and client_id = $2';
    await this.database.change(sql, [currentPracticeId(), clientId]);
  }
}
