import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { PlanPart } from '@rekindle/check-ins/domain';

export interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly PlanPart[];
}

@Injectable()
export class TemplatesRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<TemplateRow[]> {
    const sql = 'select id, name, parts from app.check_in_template where practice_id = $1 order by lower(name), id';
    return this.database.read(sql, [currentPracticeId()]);
  }

  async insert({ id, name, parts }: TemplateRow): Promise<void> {
    const sql = 'insert into app.check_in_template (practice_id, id, name, parts) values ($1, $2, $3, $4)';
    await this.database.change(sql, [currentPracticeId(), id, name, JSON.stringify(parts)]);
  }

  /** @returns false when there is no such template here */
  async update({ id, name, parts }: TemplateRow): Promise<boolean> {
    const sql = 'update app.check_in_template set name = $3, parts = $4 where practice_id = $1 and id = $2';
    return (await this.database.change(sql, [currentPracticeId(), id, name, JSON.stringify(parts)])) > 0;
  }

  /** @returns false when there is no such template here */
  async remove(id: string): Promise<boolean> {
    const sql = 'delete from app.check_in_template where practice_id = $1 and id = $2';
    return (await this.database.change(sql, [currentPracticeId(), id])) > 0;
  }
}
