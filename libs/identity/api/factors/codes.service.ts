import { Injectable } from '@nestjs/common';
import { Limits } from '@rekindle/platform/limits';
import type { AccountId } from '@rekindle/shared/kernel';
import { identityLimits } from '../identity.limits';
import { identityProblem } from '../identity.problems';
import { RecoveryCodesService } from './recovery-codes.service';
import { TotpService } from './totp.service';

/** Codes that are typed: of the authenticator app, or one of those kept for a bad day. */
@Injectable()
export class CodesService {
  constructor(
    private readonly totp: TotpService,
    private readonly recovery: RecoveryCodesService,
    private readonly limits: Limits,
  ) {}

  /** @throws Problem when the code is wrong, was used, or there were too many tries */
  async demand(accountId: AccountId, code: string): Promise<void> {
    await this.limits.take(identityLimits['second-factor'], accountId);
    const isRight = (await this.totp.isRight(accountId, code)) || (await this.recovery.use(accountId, code));
    if (!isRight) throw identityProblem('factor-code-wrong');
    await this.limits.forget(identityLimits['second-factor'], accountId);
  }
}
