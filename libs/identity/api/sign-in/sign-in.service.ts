import { Injectable } from '@nestjs/common';
import { normalizedEmail } from '@rekindle/shared/kernel';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AccountsService } from '../accounts/accounts.service';
import { identityProblem } from '../identity.problems';
import { PracticeRepository } from '../practice/practice.repository';
import type { Viewer } from '../practice/practice.type';
import { SessionsService, type Device } from '../sessions/sessions.service';
import type { SignInInput } from './sign-in.type';

/** Signing in with a password, and out. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accountsService: AccountsService,
    private readonly accounts: AccountsRepository,
    private readonly practices: PracticeRepository,
    private readonly sessions: SessionsService,
  ) {}

  async signIn({ email, password }: SignInInput, device: Device): Promise<{ secret: string; result: Viewer }> {
    const accountId = await this.accountsService.findByPassword(normalizedEmail(email), password);
    // Somebody who has no place on this site hears the same as somebody with a wrong password.
    const [membership] = accountId ? await this.accounts.memberships(accountId, device.site) : [];
    if (!accountId || !membership) throw identityProblem('wrong-credentials');
    return this.sessions.open(accountId, membership, device, { result: () => this.practices.getViewer() });
  }

  async signOut(): Promise<void> {
    await this.sessions.end();
  }
}
