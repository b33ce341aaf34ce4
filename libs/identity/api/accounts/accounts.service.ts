import { Injectable } from '@nestjs/common';
import { Passwords, PasswordsBusy } from '@rekindle/platform/crypto';
import type { AccountId } from '@rekindle/shared/kernel';
import { whatIsWrongWithPassword } from '@rekindle/identity/domain';
import { identityProblem } from '../identity.problems';
import { Notices } from '../notices/notices.service';
import { SessionsRepository } from '../sessions/sessions.repository';
import { AccountsRepository } from './accounts.repository';

/** What is needed to open an account: hashed before the transaction begins, because hashing takes its time. */
export interface NewPassword {
  readonly hash: string | null;
}

/** Accounts and their passwords. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsRepository,
    private readonly notices: Notices,
  ) {}

  /** Whether somebody with this address still has to choose a password. */
  async needsPassword(email: string): Promise<boolean> {
    const id = await this.accounts.findIdByEmail(email);
    return (await this.accounts.findPasswordHash(id)) === null;
  }

  /**
   * Gets a password ready for an address whose mailbox has just been proved.
   *
   * @param password ignored where the account already has one: a mailed link must not replace it
   */
  async prepare(email: string, password: string | null): Promise<NewPassword> {
    if (!(await this.needsPassword(email))) return { hash: null };
    return { hash: await this.hashOf(password ?? '') };
  }

  /** Whether the mailbox alone is not enough for this person: their second factor is asked when they sign in. */
  async hasSecondFactor(id: AccountId): Promise<boolean> {
    return this.accounts.hasSecondFactor(id);
  }

  /** The hash of a password that somebody chooses. @throws Problem when it is too short or too long */
  async hashOf(password: string): Promise<string> {
    const wrong = whatIsWrongWithPassword(password);
    if (wrong) throw identityProblem(`password-${wrong}`);
    return this.unlessBusy(this.passwords.hash(password));
  }

  /** Puts another password in place of the one there is, signs every device out, and tells the person. Inside the transaction of the use case. */
  async replace(id: AccountId, hash: string): Promise<void> {
    await this.accounts.setPasswordHash(id, hash);
    await this.sessions.revokeAll(id, null);
    await this.notices.send(id, 'password-changed');
  }

  /** The account of a proved address, opened now if there is none yet. Runs inside the transaction of the use case. */
  async openFor(email: string, { hash }: NewPassword): Promise<AccountId> {
    const known = await this.accounts.findIdByEmail(email);
    if (known && hash) await this.accounts.setPasswordHash(known, hash);
    if (known) return known;
    if (!hash) throw identityProblem('password-too-short');
    return this.accounts.insert(email, hash);
  }

  /** The account when address and password belong together, else null; takes as long for an address that nobody has. */
  async findByPassword(email: string, password: string): Promise<AccountId | null> {
    const id = await this.accounts.findIdByEmail(email);
    const hash = await this.accounts.findPasswordHash(id);
    return (await this.unlessBusy(this.passwords.isRight(hash, password))) ? id : null;
  }

  private async unlessBusy<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw error instanceof PasswordsBusy ? identityProblem('busy') : error;
    }
  }
}
