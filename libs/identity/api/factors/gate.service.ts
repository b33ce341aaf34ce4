import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import type { AccountId } from '@rekindle/shared/kernel';
import { FactorKind, mustEnrolBy, StepKind } from '@rekindle/identity/domain';
import { AccountsRepository, type Membership } from '../accounts/accounts.repository';
import { PracticeRepository } from '../practice/practice.repository';
import type { Viewer } from '../practice/practice.type';
import { contextOf, SessionsService, type Device } from '../sessions/sessions.service';
import { CeremoniesRepository } from './ceremonies.repository';
import { PasskeysRepository } from './passkeys.repository';
import type { SecondStep } from './second-step.type';
import { TotpService } from './totp.service';

/** In, with a secret for the cookie; or one step short of it. */
export type Entry = { readonly secret: string | null; readonly viewer: Viewer } | { readonly step: SecondStep };

/** Stands between a right password and a session: whoever has a second factor shows it, whoever must have one gets one. */
@Injectable()
export class GateService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passkeys: PasskeysRepository,
    private readonly totp: TotpService,
    private readonly ceremonies: CeremoniesRepository,
    private readonly practices: PracticeRepository,
    private readonly sessions: SessionsService,
    private readonly database: Database,
  ) {}

  /** After the first factor. */
  async enter(accountId: AccountId, membership: Membership, device: Device): Promise<Entry> {
    if (await this.accounts.hasSecondFactor(accountId)) return { step: await this.stepToProve(accountId, device) };
    if (await this.mustEnrol(accountId, membership)) return { step: await this.begin(StepKind.ENROL, accountId, device, []) };
    return this.open(accountId, membership, device);
  }

  /** After everything was shown that has to be. */
  async open(accountId: AccountId, membership: Membership, device: Device): Promise<Entry> {
    const { secret, result } = await this.sessions.open(accountId, membership, device, { result: () => this.practices.getViewer() });
    return { secret, viewer: result };
  }

  private async mustEnrol(accountId: AccountId, membership: Membership): Promise<boolean> {
    const terms = await this.database.as(contextOf(accountId, membership), () => this.practices.findEnrolmentTerms(membership.memberId));
    return terms !== null && mustEnrolBy(terms.joinedAt, terms.graceDays) <= new Date();
  }

  private async stepToProve(accountId: AccountId, device: Device): Promise<SecondStep> {
    const [totp, passkeys] = [await this.totp.findConfirmed(accountId), await this.passkeys.of(accountId)];
    const methods = [
      // A passkey belongs to the site of coaches: browsers do not show it elsewhere.
      ...(passkeys.length > 0 && device.site === 'coach' ? [FactorKind.PASSKEY] : []),
      ...(totp ? [FactorKind.TOTP] : []),
      FactorKind.RECOVERY_CODE,
    ];
    return this.begin(StepKind.PROVE, accountId, device, methods);
  }

  private async begin(kind: StepKind, accountId: AccountId, { site }: Device, methods: FactorKind[]): Promise<SecondStep> {
    return { token: await this.ceremonies.begin({ accountId, site, purpose: kind }), kind, methods };
  }
}
