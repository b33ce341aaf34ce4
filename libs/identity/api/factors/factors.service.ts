import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { notFound } from '@rekindle/platform/graphql';
import { isId, type AccountId } from '@rekindle/shared/kernel';
import { mustEnrolBy } from '@rekindle/identity/domain';
import { AccountsRepository } from '../accounts/accounts.repository';
import { identityProblem } from '../identity.problems';
import { Notices } from '../notices/notices.service';
import { PracticeRepository } from '../practice/practice.repository';
import type { SecondFactors } from './factors.type';
import { PasskeysRepository } from './passkeys.repository';
import { RecoveryCodesService } from './recovery-codes.service';
import { TotpService } from './totp.service';

/** The second factors of whoever is signed in. */
@Injectable()
export class FactorsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly practices: PracticeRepository,
    private readonly totp: TotpService,
    private readonly passkeys: PasskeysRepository,
    private readonly recovery: RecoveryCodesService,
    private readonly notices: Notices,
  ) {}

  async summary(): Promise<SecondFactors> {
    const accountId = this.accountId;
    const [totp, passkeys, recoveryCodesLeft, terms] = await Promise.all([
      this.totp.findConfirmed(accountId),
      this.passkeys.of(accountId),
      this.recovery.countLeft(accountId),
      this.practices.findEnrolmentTerms(currentContext().actor.memberId ?? ''),
    ]);
    const totpSince = totp?.confirmedAt ?? null;
    const hasOne = totpSince !== null || passkeys.length > 0;
    return {
      totpSince,
      passkeys,
      recoveryCodesLeft,
      mustEnrolBy: hasOne || !terms ? null : mustEnrolBy(terms.joinedAt, terms.graceDays),
    };
  }

  async removeTotp(): Promise<SecondFactors> {
    const { totpSince, passkeys } = await this.summary();
    if (!totpSince) throw notFound();
    if (passkeys.length === 0) throw identityProblem('last-factor');
    await this.totp.remove(this.accountId);
    return this.afterRemoving();
  }

  async removePasskey(id: string): Promise<SecondFactors> {
    const { totpSince, passkeys } = await this.summary();
    if (!isId(id) || !passkeys.some((passkey) => passkey.id === id)) throw notFound();
    if (!totpSince && passkeys.length === 1) throw identityProblem('last-factor');
    await this.passkeys.remove(this.accountId, id);
    return this.afterRemoving();
  }

  async renewRecoveryCodes(): Promise<string[]> {
    if (!(await this.accounts.hasSecondFactor(this.accountId))) throw identityProblem('factor-missing');
    const codes = await this.recovery.renew(this.accountId);
    await this.notices.send(this.accountId, 'recovery-codes-renewed');
    return codes;
  }

  private async afterRemoving(): Promise<SecondFactors> {
    await this.notices.send(this.accountId, 'factor-removed');
    return this.summary();
  }

  private get accountId(): AccountId {
    return currentContext().actor.accountId as AccountId;
  }
}
