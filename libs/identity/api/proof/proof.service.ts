import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import type { AccountId } from '@rekindle/shared/kernel';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AccountsService } from '../accounts/accounts.service';
import { CeremoniesRepository } from '../factors/ceremonies.repository';
import { CodesService } from '../factors/codes.service';
import { PasskeysService, type Challenge } from '../factors/passkeys.service';
import type { PasskeyAnswerInput } from '../factors/second-step.type';
import { identityProblem } from '../identity.problems';
import { SessionsRepository } from '../sessions/sessions.repository';
import type { Device } from '../sessions/sessions.service';

/** Showing once more that it is oneself, before an act that cannot be undone. */
@Injectable()
export class ProofService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: AccountsService,
    private readonly codes: CodesService,
    private readonly passkeys: PasskeysService,
    private readonly ceremonies: CeremoniesRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  /** With the password, and with a code as well where there is a second factor. */
  async withPassword(password: string, code: string | null): Promise<void> {
    const accountId = this.accountId;
    const email = await this.accounts.getEmail(accountId);
    if ((await this.passwords.findByPassword(email, password)) !== accountId) throw identityProblem('password-wrong');
    if (await this.accounts.hasSecondFactor(accountId)) await this.codes.demand(accountId, code ?? '');
    await this.note();
  }

  async beginPasskey({ site }: Device): Promise<Challenge> {
    return this.passkeys.beginProof(this.accountId, site);
  }

  async withPasskey({ token, answer }: PasskeyAnswerInput, { site }: Device): Promise<void> {
    const ceremony = await this.ceremonies.find(token, site);
    if (ceremony?.purpose !== 'passkey' || ceremony.accountId !== this.accountId) throw identityProblem('step-over');
    if (!(await this.passkeys.finishProof(ceremony, answer))) throw identityProblem('passkey-wrong');
    await this.note();
  }

  private async note(): Promise<void> {
    await this.sessions.noteProof(currentPracticeId(), currentContext().actor.sessionId ?? '');
  }

  private get accountId(): AccountId {
    return currentContext().actor.accountId as AccountId;
  }
}
