import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import type { CrisisLine } from '@rekindle/safety/domain';

/** A line as it lies in the database. */
export interface CrisisLineRow extends CrisisLine {
  readonly id: string;
  /** By name; null for a line that nobody has verified. */
  readonly verifiedBy: string | null;
  readonly source: string | null;
}

type Written = Omit<CrisisLineRow, 'verifiedAt' | 'verifiedBy' | 'source'>;

// As text: a day is no moment, and must not become one on its way here.
const select = `select id, country, kind, name, phone, text, url, hours, languages, to_char(verified_at, 'YYYY-MM-DD') as "verifiedAt",
  verified_by as "verifiedBy", source from app.crisis_line`;

/** The same for every practice: no statement here names one. Changing them takes the rights of an operator. */
@Injectable()
export class CrisisLinesRepository {
  constructor(private readonly database: Database) {}

  /** All of them, verified or not. */
  async all(): Promise<CrisisLineRow[]> {
    return this.database.read<CrisisLineRow>(`${select} order by country, name, id`);
  }

  async find(id: string): Promise<CrisisLineRow | null> {
    const [row] = await this.database.read<CrisisLineRow>(`${select} where id = $1`, [id]);
    return row ?? null;
  }

  async insert({ id, country, kind, ...line }: Written): Promise<void> {
    const sql = `insert into app.crisis_line (id, country, kind, name, phone, text, url, hours, languages) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
    await this.database.change(sql, [id, country, kind, ...valuesOf(line)]);
  }

  /** The check is over with it where it leads somewhere else than before. */
  async update({ id, ...line }: Written): Promise<void> {
    const sql = 'update app.crisis_line set name = $2, phone = $3, text = $4, url = $5, hours = $6, languages = $7 where id = $1';
    await this.database.change(sql, [id, ...valuesOf(line)]);
  }

  /** Writes down that whoever is at work has checked it today. */
  async verify(id: string, source: string): Promise<void> {
    await this.database.call('select app.verify_crisis_line($1, $2)', [id, source]);
  }

  async forgetCheck(id: string): Promise<void> {
    await this.database.change('update app.crisis_line set verified_at = null where id = $1', [id]);
  }

  /** Takes note that whoever runs the product is reminded of this check. @returns whether it still counts, and nobody was reminded before */
  async noteReminder(id: string, verifiedAt: string): Promise<boolean> {
    const sql = `update app.crisis_line set reminded_for = verified_at
      where id = $1 and verified_at = $2::date and reminded_for is distinct from verified_at`;
    return (await this.database.change(sql, [id, verifiedAt])) === 1;
  }
}

function valuesOf({ name, phone, text, url, hours, languages }: Omit<Written, 'id' | 'country' | 'kind'>) {
  return [name, phone, text, url, hours, languages];
}
