import { Injectable } from '@nestjs/common';
import { Limits } from '@rekindle/platform/limits';
import { normalizedEmail } from '@rekindle/shared/kernel';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AccountsService } from '../accounts/accounts.service';
import { GateService, type Entry } from '../factors/gate.service';
import { identityLimits } from '../identity.limits';
import { identityProblem } from '../identity.problems';
import { SessionsService, type Device } from '../sessions/sessions.service';
import type { SignInInput } from './sign-in.type';

/** Signing in with a password, and out. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accountsService: AccountsService,
    private readonly accounts: AccountsRepository,
    private readonly gate: GateService,
    private readonly sessions: SessionsService,
    private readonly limits: Limits,
  ) {}

  async signIn({ email: typed, password }: SignInInput, device: Device): Promise<Entry> {
    const email = normalizedEmail(typed);
    // The network first: a stranger who has used up theirs uses up nobody's tries.
    await this.limits.take(identityLimits['sign-in-network']);
    await this.limits.take(identityLimits['sign-in'], email);
    const accountId = await this.accountsService.findByPassword(email, password);
    // Somebody who has no place on this site hears the same as somebody with a wrong password.
    const [membership] = accountId ? await this.accounts.memberships(accountId, device.site) : [];
    if (!accountId || !membership) throw identityProblem('wrong-credentials');
    await this.limits.forget(identityLimits['sign-in'], email);
    return this.gate.enter(accountId, membership, device);
  }

  async signOut(): Promise<void> {
    await this.sessions.end();
  }
}
