import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { FactKind, stageEvent } from '@rekindle/clients/domain';
import { type ClosedCheckIn, comparedMeasures, type FinishedMeasure } from '@rekindle/outcomes/domain';

/** Who a client is in figures. */
export interface CountedClient {
  readonly isErased: boolean;
  /** Null while they have not agreed to what is needed: nobody counts before. */
  readonly startedOn: string | null;
  readonly today: string;
  readonly zone: string;
  readonly coachId: string | null;
  readonly stage: string | null;
  readonly endedBy: string | null;
  readonly length: string | null;
}

/** The first day in a program. */
export interface ProgramStart {
  readonly program: string;
  readonly startedOn: string;
}

const zone = `coalesce(c.time_zone, p.time_zone, 'UTC')`;
// What was told last holds; the stage is the one at intake, whatever came of it.
const told = (kind: string, order: 'asc' | 'desc') => `
  (select e.payload->'codes'->>0 from app.client_event e where e.practice_id = c.practice_id and e.client_id = c.id and e.kind = '${kind}'
    order by e.recorded_at ${order}, e.id ${order} limit 1)`;
const ofClient = (table: string) => `from app.${table} t where t.practice_id = $1 and t.client_id = $2`;

/** What other areas know of a client that figures are made of. Read by the worker. */
@Injectable()
export class ToldRepository {
  constructor(private readonly database: Database) {}

  async client(clientId: string): Promise<CountedClient | null> {
    const sql = `select c.status = 'erased' as "isErased", (c.consented_at at time zone ${zone})::date::text as "startedOn",
        (now() at time zone ${zone})::date::text as today, ${zone} as zone, c.coach_id as "coachId",
        ${told(stageEvent, 'asc')} as stage, ${told(FactKind.ENDED_BY, 'desc')} as "endedBy", ${told(FactKind.LENGTH, 'desc')} as length
      from app.client c join app.practice p on p.id = c.practice_id where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<CountedClient>(sql, [currentPracticeId(), clientId]);
    return row ?? null;
  }

  async programs(clientId: string, clientZone: string): Promise<ProgramStart[]> {
    const sql = `select coalesce(t.program_id::text, 'guide') as program, min((t.enrolled_at at time zone $3)::date)::text as "startedOn"
      ${ofClient('enrolment')} group by 1 order by 1`;
    return this.database.read(sql, [currentPracticeId(), clientId, clientZone]);
  }

  async measures(clientId: string, clientZone: string): Promise<FinishedMeasure[]> {
    const sql = `select t.questionnaire, (t.finished_at at time zone $3)::date::text as "finishedOn", (t.scores->>t.questionnaire)::double precision as score
      ${ofClient('sitting')} and t.finished_at is not null and t.questionnaire = any ($4)`;
    return this.database.read(sql, [currentPracticeId(), clientId, clientZone, comparedMeasures]);
  }

  /** Those that were asked, and whose time is over. */
  async checkIns(clientId: string): Promise<ClosedCheckIn[]> {
    const sql = `select t.day::text, t.outcome = 'answered' as "isAnswered" ${ofClient('check_in')} and t.outcome in ('answered', 'skipped', 'missed')`;
    return this.database.read(sql, [currentPracticeId(), clientId]);
  }
}
