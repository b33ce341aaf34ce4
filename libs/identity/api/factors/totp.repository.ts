import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import type { AccountId } from '@rekindle/shared/kernel';
import { inAccount } from '../accounts/as-account';
import { Totp } from './totp.entity';

/** Authenticator apps, each in the context of its account. */
@Injectable()
export class TotpRepository {
  constructor(private readonly database: Database) {}

  /** Puts a secret in place of the one there is; it does not count yet. */
  async replace(accountId: AccountId, secret: EncryptedText): Promise<void> {
    await inAccount(this.database, accountId, async () => {
      await this.database.manager.delete(Totp, { accountId });
      await this.database.manager.insert(Totp, { accountId, secret, confirmedAt: null, lastUsedStep: '0' });
    });
  }

  async find(accountId: AccountId): Promise<Totp | null> {
    return inAccount(this.database, accountId, () => this.database.manager.findOneBy(Totp, { accountId }));
  }

  async remove(accountId: AccountId): Promise<void> {
    await inAccount(this.database, accountId, () => this.database.manager.delete(Totp, { accountId }));
  }

  /**
   * Uses the code of a step up; the first one makes the app count.
   *
   * @returns false when that step or a later one was used: of two who send the same code at once, one is too late
   */
  async useStep(accountId: AccountId, step: number): Promise<boolean> {
    const sql = `update identity.totp set last_used_step = $2, confirmed_at = coalesce(confirmed_at, now())
      where account_id = $1 and last_used_step < $2`;
    return (await inAccount(this.database, accountId, () => this.database.change(sql, [accountId, step]))) === 1;
  }
}
