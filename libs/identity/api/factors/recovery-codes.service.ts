import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fingerprint } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { AccountId } from '@rekindle/shared/kernel';
import { readRecoveryCode, recoveryCodes, writeRecoveryCode } from '@rekindle/identity/domain';
import { asAccount } from '../accounts/as-account';

/** The way in when phone and key are lost: ten codes, each good once. */
@Injectable()
export class RecoveryCodesService {
  constructor(private readonly database: Database) {}

  /** Ten fresh codes; earlier ones are void. They are shown this once and stored as fingerprints. */
  async renew(accountId: AccountId): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodes }, () => writeRecoveryCode(randomBytes(16)));
    await this.as(accountId, async () => {
      await this.database.manager.query('delete from identity.recovery_code where account_id = $1', [accountId]);
      await this.database.manager.query('insert into identity.recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])', [
        accountId,
        codes.map(fingerprint),
      ]);
    });
    return codes;
  }

  /** Uses a code up. @returns false when it is wrong or was used: of two at once only one gets true */
  async use(accountId: AccountId, typed: string): Promise<boolean> {
    const code = readRecoveryCode(typed);
    if (!code) return false;
    const sql = 'update identity.recovery_code set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null';
    const [, count] = await this.as(accountId, () => this.database.manager.query<[unknown, number]>(sql, [accountId, fingerprint(code)]));
    return count === 1;
  }

  async countLeft(accountId: AccountId): Promise<number> {
    const sql = 'select count(*)::int as count from identity.recovery_code where account_id = $1 and used_at is null';
    const [row] = await this.database.as(asAccount(accountId), () => this.database.read<{ count: number }>(sql, [accountId]));
    return row?.count ?? 0;
  }

  private as<T>(accountId: AccountId, work: () => Promise<T>): Promise<T> {
    return this.database.as(asAccount(accountId), () => this.database.transaction(work));
  }
}
