import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import type { AccountId } from '@rekindle/shared/kernel';
import { asAccount, inAccount } from '../accounts/as-account';

/** Fingerprints of recovery codes, each in the context of its account. */
@Injectable()
export class RecoveryCodesRepository {
  constructor(private readonly database: Database) {}

  async replace(accountId: AccountId, hashes: readonly Buffer[]): Promise<void> {
    await inAccount(this.database, accountId, async () => {
      await this.database.manager.query('delete from identity.recovery_code where account_id = $1', [accountId]);
      const sql = 'insert into identity.recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])';
      await this.database.manager.query(sql, [accountId, hashes]);
    });
  }

  /** Uses a code up. @returns false when it is wrong or was used: of two at once only one gets true */
  async use(accountId: AccountId, hash: Buffer): Promise<boolean> {
    const sql = 'update identity.recovery_code set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null';
    return (await inAccount(this.database, accountId, () => this.database.change(sql, [accountId, hash]))) === 1;
  }

  async countLeft(accountId: AccountId): Promise<number> {
    const sql = 'select count(*)::int as count from identity.recovery_code where account_id = $1 and used_at is null';
    const [row] = await this.database.as(asAccount(accountId), () => this.database.read<{ count: number }>(sql, [accountId]));
    return row?.count ?? 0;
  }
}
