import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import { house } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Vault } from '@rekindle/platform/keys';
import type { AccountId } from '@rekindle/shared/kernel';
import { asAccount } from '../accounts/as-account';
import { Totp } from './totp.entity';

// RFC 6238 with what every authenticator app knows: SHA-1, six digits, 30 seconds; one step of grace to each side.
const grace = 30;

/** Codes of an authenticator app. */
@Injectable()
export class TotpService {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  /** A fresh secret, which replaces one that was never confirmed. It counts only after `confirm`. */
  async begin(accountId: AccountId, label: string): Promise<{ secret: string; uri: string }> {
    const secret = generateSecret();
    const sealed = await this.vault.seal(placeOf(accountId), secret);
    await this.as(accountId, async () => {
      await this.database.manager.delete(Totp, { accountId });
      await this.database.manager.insert(Totp, { accountId, secret: sealed, confirmedAt: null, lastUsedStep: '0' });
    });
    return { secret, uri: generateURI({ issuer: 'Rekindle', label, secret }) };
  }

  /** The app counts from now on when its code is right. */
  async confirm(accountId: AccountId, code: string): Promise<boolean> {
    return this.useCode(accountId, code, 'update identity.totp set confirmed_at = now(), last_used_step = $2');
  }

  /** Whether a code is right and was not used before. */
  async isRight(accountId: AccountId, code: string): Promise<boolean> {
    return this.useCode(accountId, code, 'update identity.totp set last_used_step = $2', 'and confirmed_at is not null');
  }

  async find(accountId: AccountId): Promise<Totp | null> {
    return this.as(accountId, () => this.database.manager.findOneBy(Totp, { accountId }));
  }

  async remove(accountId: AccountId): Promise<void> {
    await this.as(accountId, () => this.database.manager.delete(Totp, { accountId }));
  }

  private async useCode(accountId: AccountId, code: string, note: string, and = ''): Promise<boolean> {
    const totp = await this.find(accountId);
    const typed = code.replace(/\s/g, '');
    if (!totp || !/^\d{6}$/.test(typed)) return false;
    const secret = await this.vault.open(placeOf(accountId), totp.secret);
    const result = await verify({ secret, token: typed, epochTolerance: grace });
    if (!result.valid || !('timeStep' in result)) return false;
    // The step only grows: of two who send the same code at once, one is too late.
    const sql = `${note} where account_id = $1 and last_used_step < $2 ${and}`;
    const [, count] = await this.as(accountId, () => this.database.manager.query<[unknown, number]>(sql, [accountId, result.timeStep]));
    return count === 1;
  }

  private as<T>(accountId: AccountId, work: () => Promise<T>): Promise<T> {
    return this.database.as(asAccount(accountId), () => this.database.transaction(work));
  }
}

function placeOf(accountId: AccountId) {
  return { practiceId: house, holderId: accountId, table: 'identity.totp', column: 'secret', rowId: accountId };
}
