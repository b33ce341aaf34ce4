import { Injectable } from '@nestjs/common';
import type { AccountId } from '@rekindle/shared/kernel';
import { AccountsRepository } from '../accounts/accounts.repository';
import { identityProblem } from '../identity.problems';
import type { Device } from '../sessions/sessions.service';
import type { Ceremony } from './ceremony.entity';
import { CeremoniesRepository } from './ceremonies.repository';
import { CodesService } from './codes.service';
import { GateService, type Entry } from './gate.service';
import { PasskeysService, type Challenge } from './passkeys.service';
import type { CodeInput, PasskeyAnswerInput } from './second-step.type';

/** The second half of signing in. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly ceremonies: CeremoniesRepository,
    private readonly passkeys: PasskeysService,
    private readonly codes: CodesService,
    private readonly accounts: AccountsRepository,
    private readonly gate: GateService,
  ) {}

  /** With a code of the app, or a recovery code. */
  async proveWithCode({ token, code }: CodeInput, device: Device): Promise<Entry> {
    const { id, accountId } = await this.getStep(token, 'prove', device);
    await this.codes.demand(accountId, code);
    if (!(await this.ceremonies.consume(id))) throw identityProblem('step-over');
    return this.open(accountId, device);
  }

  async beginPasskey(token: string, device: Device): Promise<Challenge> {
    const { accountId } = await this.getStep(token, 'prove', device);
    return this.passkeys.beginProof(accountId, device.site);
  }

  /** Signing in with nothing but a passkey: the device says whose it is. */
  async beginPasskeySignIn(device: Device): Promise<Challenge> {
    return this.passkeys.beginProof(null, device.site);
  }

  /** With a passkey, whether a password came before or not: the device has checked its owner as well. */
  async proveWithPasskey({ token, answer }: PasskeyAnswerInput, device: Device): Promise<Entry> {
    const ceremony = await this.ceremonies.find(token, device.site);
    if (ceremony?.purpose !== 'passkey') throw identityProblem('step-over');
    const accountId = await this.passkeys.finishProof(ceremony, answer);
    if (!accountId) throw identityProblem('passkey-wrong');
    return this.open(accountId, device);
  }

  /** In, after the missing factor was added in the same sitting. */
  async enterEnrolled(token: string, device: Device): Promise<Entry> {
    const { id, accountId, enrolledAt } = await this.getStep(token, 'enrol', device);
    // Another sitting with the same password, begun before, shows nothing by what was added in this one.
    if (!enrolledAt) throw identityProblem('factor-missing');
    if (!(await this.ceremonies.consume(id))) throw identityProblem('step-over');
    return this.open(accountId, device);
  }

  private async open(accountId: AccountId, device: Device): Promise<Entry> {
    const [membership] = await this.accounts.memberships(accountId, device.site);
    if (!membership) throw identityProblem('no-place');
    return this.gate.open(accountId, membership, device);
  }

  private async getStep(token: string, purpose: Ceremony['purpose'], { site }: Device): Promise<Ceremony & { accountId: AccountId }> {
    const ceremony = await this.ceremonies.find(token, site);
    if (ceremony?.purpose !== purpose || !ceremony.accountId) throw identityProblem('step-over');
    return { ...ceremony, accountId: ceremony.accountId };
  }
}
