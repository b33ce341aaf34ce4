import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import type { CustomField } from './custom-field.type';

/** A value as it lies in the database. */
export interface ValueRow {
  readonly clientId: string;
  readonly fieldId: string;
  readonly value: EncryptedText;
}

const columns = 'id, name, kind, choices, archived_at is not null as "isArchived"';

@Injectable()
export class FieldsRepository {
  constructor(private readonly database: Database) {}

  /** In their order, those that are no longer used last. */
  async all(): Promise<CustomField[]> {
    const sql = `select ${columns} from app.custom_field where practice_id = $1 order by archived_at is not null, position, id`;
    return this.database.read<CustomField>(sql, [currentPracticeId()]);
  }

  async find(id: string): Promise<CustomField | null> {
    const sql = `select ${columns} from app.custom_field where practice_id = $1 and id = $2`;
    const [row] = await this.database.read<CustomField>(sql, [currentPracticeId(), id]);
    return row ?? null;
  }

  /** Behind the others. @returns false when there is one of this name */
  async insert({ id, name, kind, choices }: Omit<CustomField, 'isArchived'>): Promise<boolean> {
    const sql = `insert into app.custom_field (practice_id, id, name, kind, choices, position)
      select $1, $2, $3, $4, $5, coalesce(max(position), 0) + 1 from app.custom_field where practice_id = $1`;
    return this.onceByName(sql, [currentPracticeId(), id, name, kind, choices]);
  }

  /** @returns false when there is another one of this name */
  async change({ id, name, choices, isArchived }: Omit<CustomField, 'kind'>): Promise<boolean> {
    const sql = `update app.custom_field set name = $3, choices = $4, archived_at = case when $5 then coalesce(archived_at, now()) end
      where practice_id = $1 and id = $2`;
    return this.onceByName(sql, [currentPracticeId(), id, name, choices, isArchived]);
  }

  async order(ids: readonly string[]): Promise<void> {
    const sql = 'update app.custom_field set position = array_position($2::uuid[], id) where practice_id = $1 and id = any ($2::uuid[])';
    await this.database.change(sql, [currentPracticeId(), ids]);
  }

  async valuesOf(clientId: string): Promise<ValueRow[]> {
    const sql =
      'select client_id as "clientId", field_id as "fieldId", value from app.custom_value where practice_id = $1 and client_id = $2';
    return this.database.read<ValueRow>(sql, [currentPracticeId(), clientId]);
  }

  async setValue({ clientId, fieldId, value }: ValueRow): Promise<void> {
    const sql = `insert into app.custom_value (practice_id, client_id, field_id, value) values ($1, $2, $3, $4)
      on conflict (practice_id, client_id, field_id) do update set value = excluded.value, changed_at = now()`;
    await this.database.change(sql, [currentPracticeId(), clientId, fieldId, value]);
  }

  async takeValue(clientId: string, fieldId: string): Promise<void> {
    const sql = 'delete from app.custom_value where practice_id = $1 and client_id = $2 and field_id = $3';
    await this.database.change(sql, [currentPracticeId(), clientId, fieldId]);
  }

  private async onceByName(sql: string, values: readonly SqlValue[]): Promise<boolean> {
    try {
      await this.database.change(sql, values);
      return true;
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes('custom_field_once')) return false;
      throw error;
    }
  }
}
