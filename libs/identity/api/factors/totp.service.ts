import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import { house } from '@rekindle/platform/context';
import { Vault } from '@rekindle/platform/keys';
import type { AccountId } from '@rekindle/shared/kernel';
import type { Totp } from './totp.entity';
import { TotpRepository } from './totp.repository';

// RFC 6238 with what every authenticator app knows: SHA-1, six digits, 30 seconds; one step of grace to each side.
const grace = 30;

/** Codes of an authenticator app. */
@Injectable()
export class TotpService {
  constructor(
    private readonly apps: TotpRepository,
    private readonly vault: Vault,
  ) {}

  /** A fresh secret, which replaces one that was never confirmed. It counts only after `confirm`. */
  async begin(accountId: AccountId, label: string): Promise<{ secret: string; uri: string }> {
    const secret = generateSecret();
    await this.apps.replace(accountId, await this.vault.seal(placeOf(accountId), secret));
    return { secret, uri: generateURI({ issuer: 'Rekindle', label, secret }) };
  }

  /** The app counts from now on when its code is right. */
  async confirm(accountId: AccountId, code: string): Promise<boolean> {
    const totp = await this.apps.find(accountId);
    return totp !== null && this.use(totp, code);
  }

  /** Whether a code is right and was not used before. */
  async isRight(accountId: AccountId, code: string): Promise<boolean> {
    const totp = await this.findConfirmed(accountId);
    return totp !== null && this.use(totp, code);
  }

  /** The app that counts, if there is one. */
  async findConfirmed(accountId: AccountId): Promise<Totp | null> {
    const totp = await this.apps.find(accountId);
    return totp?.confirmedAt ? totp : null;
  }

  async remove(accountId: AccountId): Promise<void> {
    await this.apps.remove(accountId);
  }

  private async use({ accountId, secret: sealed }: Totp, code: string): Promise<boolean> {
    const token = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return false;
    const secret = await this.vault.open(placeOf(accountId), sealed);
    const result = await verify({ secret, token, epochTolerance: grace });
    return result.valid && 'timeStep' in result && this.apps.useStep(accountId, result.timeStep);
  }
}

function placeOf(accountId: AccountId) {
  return { practiceId: house, holderId: accountId, table: 'identity.totp', column: 'secret', rowId: accountId };
}
