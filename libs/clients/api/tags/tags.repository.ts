import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Tag } from './tag.type';

@Injectable()
export class TagsRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<Tag[]> {
    return this.database.read<Tag>('select id, name from app.tag where practice_id = $1 order by lower(name)', [currentPracticeId()]);
  }

  async exists(id: string): Promise<boolean> {
    return (await this.database.read('select from app.tag where practice_id = $1 and id = $2', [currentPracticeId(), id])).length > 0;
  }

  /** @returns false when there is one of this name */
  async insert({ id, name }: Tag): Promise<boolean> {
    const sql = 'insert into app.tag (practice_id, id, name) values ($1, $2, $3) on conflict do nothing';
    return (await this.database.change(sql, [currentPracticeId(), id, name])) === 1;
  }

  async findByName(name: string): Promise<Tag | null> {
    const sql = 'select id, name from app.tag where practice_id = $1 and lower(name) = lower($2)';
    const [row] = await this.database.read<Tag>(sql, [currentPracticeId(), name]);
    return row ?? null;
  }

  async rename({ id, name }: Tag): Promise<boolean> {
    const sql = 'update app.tag set name = $3 where practice_id = $1 and id = $2';
    return (await this.database.change(sql, [currentPracticeId(), id, name])) === 1;
  }

  /** How many clients have it. */
  async countUse(id: string): Promise<number> {
    const sql = 'select count(*)::int as clients from app.client_tag where practice_id = $1 and tag_id = $2';
    const [row] = await this.database.read<{ clients: number }>(sql, [currentPracticeId(), id]);
    return row?.clients ?? 0;
  }

  /** Takes it off everybody. @returns who had it; null when there is no such tag */
  async remove(id: string): Promise<string[] | null> {
    const sql = 'select client_id as id from app.client_tag where practice_id = $1 and tag_id = $2';
    const had = await this.database.read<{ id: string }>(sql, [currentPracticeId(), id]);
    const removed = await this.database.change('delete from app.tag where practice_id = $1 and id = $2', [currentPracticeId(), id]);
    return removed === 1 ? had.map((client) => client.id) : null;
  }

  /** @returns those of these clients who did not have it */
  async put(tagId: string, clientIds: readonly string[]): Promise<string[]> {
    const sql = `insert into app.client_tag (practice_id, tag_id, client_id)
      select practice_id, $2, id from app.client where practice_id = $1 and id = any ($3) on conflict do nothing returning client_id as id`;
    return this.ids(sql, [currentPracticeId(), tagId, clientIds]);
  }

  /** @returns those of these clients who had it */
  async take(tagId: string, clientIds: readonly string[]): Promise<string[]> {
    const sql = 'delete from app.client_tag where practice_id = $1 and tag_id = $2 and client_id = any ($3) returning client_id as id';
    return this.ids(sql, [currentPracticeId(), tagId, clientIds]);
  }

  private async ids(sql: string, values: Parameters<Database['call']>[1]): Promise<string[]> {
    return (await this.database.call<{ id: string }>(sql, values)).map(({ id }) => id);
  }
}
