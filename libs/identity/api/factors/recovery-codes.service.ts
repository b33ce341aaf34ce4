import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fingerprint } from '@rekindle/platform/crypto';
import type { AccountId } from '@rekindle/shared/kernel';
import { readRecoveryCode, recoveryCodes, writeRecoveryCode } from '@rekindle/identity/domain';
import { RecoveryCodesRepository } from './recovery-codes.repository';

/** The way in when phone and key are lost: ten codes, each good once. */
@Injectable()
export class RecoveryCodesService {
  constructor(private readonly codes: RecoveryCodesRepository) {}

  /** Ten fresh codes; earlier ones are void. They are shown this once and stored as fingerprints. */
  async renew(accountId: AccountId): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodes }, () => writeRecoveryCode(randomBytes(16)));
    await this.codes.replace(accountId, codes.map(fingerprint));
    return codes;
  }

  /** Uses a typed code up. @returns false when it is wrong or was used */
  async use(accountId: AccountId, typed: string): Promise<boolean> {
    const code = readRecoveryCode(typed);
    return code !== null && this.codes.use(accountId, fingerprint(code));
  }

  async countLeft(accountId: AccountId): Promise<number> {
    return this.codes.countLeft(accountId);
  }
}
