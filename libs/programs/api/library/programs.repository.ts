import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';

/** A program that a practice made. */
export interface ProgramRow {
  readonly id: string;
  /** The text of its file. */
  readonly file: string;
  readonly revision: number;
  readonly changedAt: Date;
  readonly isArchived: boolean;
}

const select = `
  select id, content::text as file, revision, changed_at as "changedAt", archived_at is not null as "isArchived" from app.program where practice_id = $1`;

@Injectable()
export class ProgramsRepository {
  constructor(private readonly database: Database) {}

  /** Those in use, by name. */
  async all(): Promise<ProgramRow[]> {
    return this.database.read(`${select} and archived_at is null order by lower(title), id`, [currentPracticeId()]);
  }

  async find(id: string): Promise<ProgramRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<ProgramRow>(`${select} and id = $2`, [currentPracticeId(), id]);
    return row ?? null;
  }

  async insert(id: string, title: string, file: string): Promise<void> {
    const sql = 'insert into app.program (practice_id, id, title, content) values ($1, $2, $3, $4)';
    await this.database.change(sql, [currentPracticeId(), id, title, file]);
  }

  /** @returns whether it was still the one that was seen */
  async update(id: string, title: string, file: string, revision: number): Promise<boolean> {
    const sql = `update app.program set title = $3, content = $4, revision = revision + 1, changed_at = date_trunc('milliseconds', now())
      where practice_id = $1 and id = $2 and revision = $5`;
    return (await this.database.change(sql, [currentPracticeId(), id, title, file, revision])) > 0;
  }

  /** Nobody new comes in. Those who are on their way through it go on. */
  async archive(id: string): Promise<void> {
    const sql = 'update app.program set archived_at = coalesce(archived_at, now()) where practice_id = $1 and id = $2';
    await this.database.change(sql, [currentPracticeId(), id]);
  }
}
