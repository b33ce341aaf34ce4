import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';
import type { OutcomeReport } from '@rekindle/outcomes/domain';

/** A report as it lies in the database. */
export interface ReportRow extends OutcomeReport {
  readonly clientId: string;
  readonly writtenBy: string | null;
  readonly writer: string | null;
  readonly writtenAt: Date;
}

/** What is written down: the number comes with the order of writing, and the id is made here. */
export type NewReport = Omit<OutcomeReport, 'id' | 'number'> & { readonly clientId: string };

const columns = `r.id, r.client_id as "clientId", r.says, r.as_of::text as "asOf", r.since::text, r.reporter as by, r.source, r.is_certain as "isCertain",
  r.is_private as "isPrivate", r.corrects, r.is_taken_back as "isTakenBack", r.written_by as "writtenBy", who.name as writer, r.written_at as "writtenAt",
  row_number() over (order by r.written_at, r.id)::int as number`;
const from = 'from app.outcome_report r left join app.member who on who.practice_id = r.practice_id and who.id = r.written_by';

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** In the order in which they were written; of private ones only what whoever asks may read. */
  async of(clientId: string): Promise<ReportRow[]> {
    const sql = `select ${columns} ${from} where r.practice_id = $1 and r.client_id = $2 order by number`;
    return this.database.read<ReportRow>(sql, [currentPracticeId(), clientId]);
  }

  async find(id: string): Promise<ReportRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<ReportRow>(`select ${columns} ${from} where r.practice_id = $1 and r.id = $2`, [
      currentPracticeId(),
      id,
    ]);
    return row ?? null;
  }

  /** @returns its id; null when what it corrects was corrected already */
  async add(report: NewReport): Promise<string | null> {
    const sql = `insert into app.outcome_report (practice_id, id, client_id, says, as_of, since, reporter, source, is_certain, is_private, corrects,
        is_taken_back, written_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (practice_id, corrects) do nothing`;
    const id = newId<string>();
    const { clientId, says, asOf, since, by, source, isCertain, isPrivate, corrects, isTakenBack } = report;
    const writtenBy = by === 'client' ? null : (currentContext().actor.memberId ?? null);
    const values = [
      currentPracticeId(),
      id,
      clientId,
      says,
      asOf,
      since,
      by,
      source,
      isCertain,
      isPrivate,
      corrects,
      isTakenBack,
      writtenBy,
    ];
    return (await this.database.change(sql, values)) === 1 ? id : null;
  }

  /** Where a client is, and since when outcomes are counted: since they agreed to what is needed. Null for nobody. */
  async start(clientId: string): Promise<{ readonly startedOn: string; readonly timeZone: string | null } | null> {
    const sql = `select (coalesce(consented_at, joined_at, added_at) at time zone coalesce(time_zone, 'UTC'))::date::text as "startedOn", time_zone as "timeZone"
      from app.client where practice_id = $1 and id = $2`;
    const [row] = await this.database.read<{ startedOn: string; timeZone: string | null }>(sql, [currentPracticeId(), clientId]);
    return row ?? null;
  }
}
