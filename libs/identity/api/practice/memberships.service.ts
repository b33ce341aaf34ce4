import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { PracticeRepository } from './practice.repository';

/** The places that people have in the practice, for areas that end them. Runs inside the transaction of the use case. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly practices: PracticeRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  /** How somebody of the practice is reached by mail; null for who is not here. As the worker. */
  async reached(memberId: string): Promise<{ name: string; email: string } | null> {
    const [accountId, name] = [await this.practices.findAccountId(memberId), await this.practices.findMemberName(memberId)];
    return accountId && name ? { name, email: await this.accounts.getEmail(accountId) } : null;
  }

  /** Shuts somebody out: their sessions are over with the next request. */
  async end(memberId: string): Promise<void> {
    await this.practices.endMembership(memberId);
  }

  /** With the next request they read what is theirs and store nothing new. Who was invited and never came has no place to close. */
  async closeForWriting(memberId: string): Promise<void> {
    await this.practices.closeForWriting(memberId);
  }

  /** They may write again, with the next request. */
  async reopenForWriting(memberId: string): Promise<void> {
    await this.practices.reopenForWriting(memberId);
  }

  /** Makes somebody nameless here; their account too, when they belong nowhere else. As the worker; may run twice. */
  async forget(memberId: string): Promise<void> {
    const accountId = await this.practices.findAccountId(memberId);
    await this.practices.makeNameless(memberId);
    if (!accountId) return;
    const places = [...(await this.accounts.memberships(accountId, 'coach')), ...(await this.accounts.memberships(accountId, 'portal'))];
    if (places.length === 0) await this.accounts.makeNameless(accountId);
  }
}
