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
  /** How many clients are in it. */
  readonly onTheirWay: number;
}

const select = `
  select id, content::text as file, revision, changed_at as "changedAt", archived_at is not null as "isArchived",
    (select count(*)::int from app.enrolment e where e.practice_id = program.practice_id and e.program_id = program.id and e.ended_at is null)
      as "onTheirWay"
  from app.program where practice_id = $1`;

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

  /** How many clients are in the guide. */
  async countInGuide(): Promise<number> {
    const sql = 'select count(*)::int as count from app.enrolment where practice_id = $1 and program_id is null and ended_at is null';
    const [row] = await this.database.read<{ count: number }>(sql, [currentPracticeId()]);
    return row?.count ?? 0;
  }

  /** What clients are called, in the order in which they were asked for. */
  async namesOf(clientIds: readonly string[]): Promise<string[]> {
    const sql = `select c.name from unnest($2::uuid[]) with ordinality as asked (id, place)
      join app.client c on c.practice_id = $1 and c.id = asked.id order by asked.place`;
    return (await this.database.read<{ name: string }>(sql, [currentPracticeId(), clientIds])).map(({ name }) => name);
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
