import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { Snippet } from './snippet.type';

/** Texts of whoever asks, and of nobody else. */
@Injectable()
export class SnippetsRepository {
  constructor(private readonly database: Database) {}

  async own(): Promise<Snippet[]> {
    const sql = 'select id, name, body from app.snippet where practice_id = $1 and member_id = $2 order by lower(name), id';
    return this.database.read(sql, this.whose());
  }

  async insert({ id, name, body }: Snippet): Promise<void> {
    const sql = 'insert into app.snippet (practice_id, member_id, id, name, body) values ($1, $2, $3, $4, $5)';
    await this.database.change(sql, [...this.whose(), id, name, body]);
  }

  async update({ id, name, body }: Snippet): Promise<boolean> {
    const sql = 'update app.snippet set name = $4, body = $5 where practice_id = $1 and member_id = $2 and id = $3';
    return (await this.database.change(sql, [...this.whose(), id, name, body])) > 0;
  }

  async remove(id: string): Promise<boolean> {
    const sql = 'delete from app.snippet where practice_id = $1 and member_id = $2 and id = $3';
    return (await this.database.change(sql, [...this.whose(), id])) > 0;
  }

  /** Of somebody who works here no more. As the worker. */
  async forget(memberId: string): Promise<void> {
    await this.database.change('delete from app.snippet where practice_id = $1 and member_id = $2', [currentPracticeId(), memberId]);
  }

  private whose(): SqlValue[] {
    return [currentPracticeId(), currentContext().actor.memberId ?? null];
  }
}
