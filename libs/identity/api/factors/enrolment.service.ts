import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { demandFreshProof } from '@rekindle/platform/graphql';
import { Limits } from '@rekindle/platform/limits';
import type { AccountId } from '@rekindle/shared/kernel';
import { AccountsRepository } from '../accounts/accounts.repository';
import { checkedName } from '../check-input';
import { identityLimits } from '../identity.limits';
import { identityProblem } from '../identity.problems';
import { Notices } from '../notices/notices.service';
import type { Device } from '../sessions/sessions.service';
import { CeremoniesRepository } from './ceremonies.repository';
import type { ConfirmPasskeyInput, ConfirmTotpInput } from './factors.type';
import { PasskeysService, type Challenge } from './passkeys.service';
import { RecoveryCodesService } from './recovery-codes.service';
import { TotpService } from './totp.service';

interface Enrolling {
  readonly accountId: AccountId;
  /** The step on the way in, or null for somebody who is in. */
  readonly stepId: string | null;
}

/** Adding a second factor: from the settings, or on the way in when the time to do so has run out. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly totp: TotpService,
    private readonly passkeys: PasskeysService,
    private readonly recovery: RecoveryCodesService,
    private readonly ceremonies: CeremoniesRepository,
    private readonly accounts: AccountsRepository,
    private readonly notices: Notices,
    private readonly limits: Limits,
  ) {}

  /** A secret for the authenticator app. One that counts already is replaced only after it was removed. */
  async beginTotp(stepToken: string | null, device: Device): Promise<{ secret: string; uri: string }> {
    const { accountId } = await this.getEnrolling(stepToken, device);
    if (await this.totp.findConfirmed(accountId)) throw identityProblem('totp-there');
    return this.totp.begin(accountId, await this.accounts.getEmail(accountId));
  }

  /** @returns recovery codes with the first factor, else none */
  async confirmTotp({ code, stepToken }: ConfirmTotpInput, device: Device): Promise<string[]> {
    const enrolling = await this.getEnrolling(stepToken ?? null, device);
    const { accountId } = enrolling;
    await this.limits.take(identityLimits['second-factor'], accountId);
    if (await this.totp.findConfirmed(accountId)) throw identityProblem('totp-there');
    if (!(await this.totp.confirm(accountId, code))) throw identityProblem('factor-code-wrong');
    await this.limits.forget(identityLimits['second-factor'], accountId);
    return this.afterAdding(enrolling);
  }

  async beginPasskey(stepToken: string | null, device: Device): Promise<Challenge> {
    const { accountId } = await this.getEnrolling(stepToken, device);
    return this.passkeys.beginEnrolment(accountId, await this.accounts.getEmail(accountId), device.site);
  }

  async confirmPasskey({ token, answer, name, stepToken }: ConfirmPasskeyInput, device: Device): Promise<string[]> {
    const enrolling = await this.getEnrolling(stepToken ?? null, device);
    const { accountId } = enrolling;
    const called = checkedName(name);
    const ceremony = await this.ceremonies.find(token, device.site);
    if (ceremony?.purpose !== 'passkey') throw identityProblem('step-over');
    if (!(await this.passkeys.finishEnrolment(accountId, ceremony, answer, called))) throw identityProblem('passkey-wrong');
    return this.afterAdding(enrolling);
  }

  private async afterAdding({ accountId, stepId }: Enrolling): Promise<string[]> {
    if (stepId) await this.ceremonies.noteEnrolled(stepId);
    await this.notices.send(accountId, 'factor-added');
    return (await this.recovery.countLeft(accountId)) > 0 ? [] : this.recovery.renew(accountId);
  }

  // Whoever took over an open session must not be able to add a key of their own.
  private async getEnrolling(stepToken: string | null, { site }: Device): Promise<Enrolling> {
    const { accountId, sessionId } = currentContext().actor;
    if (sessionId && accountId) {
      demandFreshProof();
      return { accountId: accountId as AccountId, stepId: null };
    }
    const step = stepToken ? await this.ceremonies.find(stepToken, site) : null;
    if (step?.purpose !== 'enrol' || !step.accountId) throw identityProblem('step-over');
    // Once there is a factor, a password is not enough to add one, however early this step was begun.
    if (!step.enrolledAt && (await this.accounts.hasSecondFactor(step.accountId))) throw identityProblem('step-over');
    return { accountId: step.accountId, stepId: step.id };
  }
}
