import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';
import type { Progress, ReviewOutcome } from '@rekindle/programs/domain';
import type { LeftOutBecause } from './enrolment.type';

export type EndReason = 'finished' | 'stopped';

/** A client who goes through a program, with where and when they live. */
export interface EnrolmentRow {
  readonly id: string;
  readonly clientId: string;
  /** Null for the guide. */
  readonly programId: string | null;
  readonly progress: Progress;
  readonly openedParts: readonly string[];
  readonly enrolledAt: Date;
  readonly enrolledBy: string;
  readonly endedAt: Date | null;
  readonly endReason: EndReason | null;
  readonly zone: string;
  /** The hour of the client's mails, `19:00`. */
  readonly at: string;
  readonly isAtWork: boolean;
}

/** What came of a step since it was given out last, as the worker sees it. */
export interface StepOutcome {
  readonly step: string;
  readonly exercise: string;
  /** Null where nothing was handed in. */
  readonly handedInAt: Date | null;
  readonly isShared: boolean | null;
  readonly review: ReviewOutcome | null;
}

/** A step that a client was given, and since when it lies before them. */
export interface OpenStep {
  readonly step: string;
  /** `2026-11-28` */
  readonly since: string;
}

/** Somebody who is to come into a program, where they live, and what keeps them out. */
export interface Candidate {
  readonly clientId: string;
  readonly zone: string;
  readonly leftOut: LeftOutBecause | null;
}

const select = `
  select e.id, e.client_id as "clientId", e.program_id as "programId", e.progress, e.opened_parts as "openedParts",
    e.enrolled_at as "enrolledAt", e.enrolled_by as "enrolledBy", e.ended_at as "endedAt", e.end_reason as "endReason", coalesce(c.time_zone, p.time_zone) as zone,
    lpad(coalesce(c.mail_hour, 19)::text, 2, '0') || ':00' as at, c.status = 'active' and c.consented_at is not null as "isAtWork"
  from app.enrolment e
    join app.client c on c.practice_id = e.practice_id and c.id = e.client_id
    join app.practice p on p.id = e.practice_id`;

@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async of(clientId: string): Promise<EnrolmentRow[]> {
    const sql = `${select} where e.practice_id = $1 and e.client_id = $2 order by e.enrolled_at desc, e.id`;
    return this.database.read(sql, [currentPracticeId(), clientId]);
  }

  /** Those who are on their way through a program. @param programId null for the guide */
  async running(programId: string | null): Promise<EnrolmentRow[]> {
    const sql = `${select} where e.practice_id = $1 and e.program_id is not distinct from $2 and e.ended_at is null order by e.id`;
    return this.database.read(sql, [currentPracticeId(), programId]);
  }

  async find(id: string): Promise<EnrolmentRow | null> {
    return this.one(`${select} where e.practice_id = $1 and e.id = $2`, id);
  }

  /** For writing: whoever steers and whoever gives out wait for each other. */
  async lock(id: string): Promise<EnrolmentRow | null> {
    return this.one(`${select} where e.practice_id = $1 and e.id = $2 for update of e`, id);
  }

  /** Those of these whom whoever asks may see, in the order in which they were named. @param programId null for the guide */
  async candidates(clientIds: readonly string[], programId: string | null): Promise<Candidate[]> {
    const sql = `
      select c.id as "clientId", coalesce(c.time_zone, p.time_zone) as zone,
        case
          when exists (select from app.enrolment e where e.practice_id = c.practice_id and e.client_id = c.id and e.ended_at is null
            and e.program_id is not distinct from $3) then 'in-it'
          when c.status in ('paused', 'ended') then c.status
          when c.status <> 'active' or c.consented_at is null then 'not-begun'
        end as "leftOut"
      from unnest($2::uuid[]) with ordinality wanted(id, place)
        join app.client_summary listed on listed.practice_id = $1 and listed.client_id = wanted.id
        join app.client c on c.practice_id = $1 and c.id = wanted.id
        join app.practice p on p.id = c.practice_id
      order by wanted.place`;
    return this.database.read(sql, [currentPracticeId(), clientIds, programId]);
  }

  /** @returns false where somebody else has just brought them in */
  async insert(id: string, clientId: string, programId: string | null, progress: Progress): Promise<boolean> {
    const sql = `insert into app.enrolment (practice_id, id, client_id, program_id, progress, enrolled_by) values ($1, $2, $3, $4, $5, $6)
      on conflict do nothing`;
    const by = currentContext().actor.memberId ?? null;
    const inserted = await this.database.change(sql, [currentPracticeId(), id, clientId, programId, JSON.stringify(progress), by]);
    return inserted > 0;
  }

  /**
   * @param lookAt when to look again; null where only the client can move it on
   * @param open what has been asked for longest; null where nothing is, or may be
   */
  async write(id: string, progress: Progress, lookAt: Date | null, open: OpenStep | null): Promise<void> {
    const sql = `update app.enrolment set progress = $3, look_at = $4, open_step = $5, open_since = $6
      where practice_id = $1 and id = $2 and ended_at is null`;
    await this.database.change(sql, [currentPracticeId(), id, JSON.stringify(progress), lookAt, open?.step ?? null, open?.since ?? null]);
  }

  async openPart(id: string, part: string): Promise<void> {
    const sql = `update app.enrolment set opened_parts = array_append(opened_parts, $3) where practice_id = $1 and id = $2 and not $3 = any(opened_parts)`;
    await this.database.change(sql, [currentPracticeId(), id, part]);
  }

  async end(id: string, reason: EndReason): Promise<void> {
    const sql = `update app.enrolment set ended_at = now(), end_reason = $3, look_at = null, open_step = null, open_since = null
      where practice_id = $1 and id = $2 and ended_at is null`;
    await this.database.change(sql, [currentPracticeId(), id, reason]);
  }

  async remember(enrolmentId: string, clientId: string, step: string, assignmentId: string): Promise<void> {
    const sql = 'insert into app.enrolment_step (practice_id, enrolment_id, client_id, step, assignment_id) values ($1, $2, $3, $4, $5)';
    await this.database.change(sql, [currentPracticeId(), enrolmentId, clientId, step, assignmentId]);
  }

  /** What the steps of the last two days became, and when each was given out last. By the id of the assignment. */
  async assignmentsGiven(enrolmentId: string): Promise<Map<string, Date>> {
    const sql = `select assignment_id as id, max(given_at) as at from app.enrolment_step
      where practice_id = $1 and enrolment_id = $2 and given_at > now() - interval '2 days' group by assignment_id`;
    const rows = await this.database.read<{ id: string; at: Date }>(sql, [currentPracticeId(), enrolmentId]);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  /** The steps of running programs that an assignment is, where each was not given out anew since. */
  async stepsGiven(assignmentId: string): Promise<{ id: string; step: string }[]> {
    const sql = `select e.id, es.step from app.enrolment_step es
        join app.enrolment e on e.practice_id = es.practice_id and e.id = es.enrolment_id and e.ended_at is null
      where es.practice_id = $1 and es.assignment_id = $2 and not exists (select from app.enrolment_step later
        where later.practice_id = es.practice_id and later.enrolment_id = es.enrolment_id and later.step = es.step and later.given_at > es.given_at)
      order by e.id`;
    return this.database.read(sql, [currentPracticeId(), assignmentId]);
  }

  /** Whether a step was given out before: then its client went back to it. */
  async wasGiven(enrolmentId: string, step: string): Promise<boolean> {
    const sql = 'select from app.enrolment_step where practice_id = $1 and enrolment_id = $2 and step = $3 limit 1';
    return (await this.database.read(sql, [currentPracticeId(), enrolmentId, step])).length > 0;
  }

  /** What came of the steps since each was given out last; of private ones too, for nobody but the worker. */
  async outcomes(enrolmentId: string): Promise<StepOutcome[]> {
    const sql = `
      select distinct on (es.step) es.step, a.exercise, s.handed_in_at as "handedInAt", s.is_shared as "isShared", s.review
      from app.enrolment_step es
        join app.assignment a on a.practice_id = es.practice_id and a.id = es.assignment_id
        left join lateral (
          select * from app.submission s where s.practice_id = a.practice_id and s.assignment_id = a.id and s.handed_in_at > es.given_at
          order by s.handed_in_at desc, s.id desc limit 1
        ) s on true
      where es.practice_id = $1 and es.enrolment_id = $2
      order by es.step, es.given_at desc`;
    return this.database.as({ actor: worker }, () => this.database.read<StepOutcome>(sql, [currentPracticeId(), enrolmentId]));
  }

  /** Something was done or asked for once more: whoever it moves on is looked at soon. In the transaction of what happened. */
  async wake(assignmentId: string): Promise<void> {
    const sql = `update app.enrolment e set look_at = now() from app.enrolment_step es
      where es.practice_id = $1 and es.assignment_id = $2 and e.practice_id = es.practice_id and e.id = es.enrolment_id and e.ended_at is null`;
    await this.database.as({ actor: worker }, () => this.database.change(sql, [currentPracticeId(), assignmentId]));
  }

  /** A program was changed: everybody on their way through it is looked at soon. */
  async wakeAll(programId: string): Promise<void> {
    const sql = 'update app.enrolment set look_at = now() where practice_id = $1 and program_id = $2 and ended_at is null';
    await this.database.change(sql, [currentPracticeId(), programId]);
  }

  /** Whom to look at now, of all practices. As the worker, outside of any. */
  async takeDue(most: number): Promise<{ practiceId: string; id: string }[]> {
    return this.database.call('select practice_id as "practiceId", id from jobs.take_enrolments($1)', [most]);
  }

  /** Everything of somebody who asked to be forgotten. As the worker, before assignments go. */
  async forget(clientId: string): Promise<void> {
    for (const table of ['enrolment_step', 'enrolment'])
      await this.database.change(`delete from app.${table} where practice_id = $1 and client_id = $2`, [currentPracticeId(), clientId]);
  }

  private async one(sql: string, id: string): Promise<EnrolmentRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.call<EnrolmentRow>(sql, [currentPracticeId(), id]);
    return row ?? null;
  }
}
