import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import type { AccountId } from '@rekindle/shared/kernel';
import type { NoticeKind } from './notice.mail';

/** What somebody is to be told about how they sign in. */
export interface Notice {
  readonly id: string;
  readonly accountId: AccountId;
  readonly kind: NoticeKind;
}

/** Runs with the notice's id in the context: the database shows no other row. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

  async insert({ id, accountId, kind }: Notice): Promise<void> {
    await this.database.manager.query('insert into identity.notice (id, account_id, kind) values ($1, $2, $3)', [id, accountId, kind]);
  }

  async find(id: string): Promise<Notice | null> {
    const [row] = await this.database.read<Notice>('select id, account_id as "accountId", kind from identity.notice where id = $1', [id]);
    return row ?? null;
  }
}
