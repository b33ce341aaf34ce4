import { Injectable } from '@nestjs/common';
import type { AccountId } from '@rekindle/shared/kernel';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Account } from './account.entity';
import { asAccount } from './as-account';

/** Where somebody belongs: one row per practice and role. */
export interface Membership {
  readonly practiceId: string;
  readonly memberId: string;
  readonly role: string;
}

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  async findIdByEmail(email: string): Promise<AccountId | null> {
    const [row] = await this.database.read<{ id: AccountId | null }>('select identity.find_account($1) as id', [email]);
    return row?.id ?? null;
  }

  /** The address of somebody who is known to have an account. */
  async getEmail(id: AccountId): Promise<string> {
    const sql = 'select email from identity.account where id = $1';
    const [row] = await this.database.as(asAccount(id), () => this.database.read<{ email: string }>(sql, [id]));
    if (!row) throw notFound();
    return row.email;
  }

  /** The stored hash; null for somebody who has not chosen a password, or for nobody. */
  async findPasswordHash(id: AccountId | null): Promise<string | null> {
    if (id === null) return null;
    const sql = 'select password_hash as "passwordHash" from identity.account where id = $1';
    const [row] = await this.database.as(asAccount(id), () => this.database.read<Account>(sql, [id]));
    return row?.passwordHash ?? null;
  }

  async hasSecondFactor(id: AccountId): Promise<boolean> {
    const [row] = await this.database.read<{ has: boolean }>('select identity.has_second_factor($1) as has', [id]);
    return row?.has ?? false;
  }

  /** Where the account may sign in on this site, latest first. */
  async memberships(id: AccountId, site: string): Promise<Membership[]> {
    const sql = 'select practice_id as "practiceId", member_id as "memberId", role from identity.find_memberships($1, $2)';
    return this.database.read<Membership>(sql, [id, site]);
  }

  async insert(email: string, passwordHash: string): Promise<AccountId> {
    const id = newId<AccountId>();
    await this.database.as(asAccount(id), () => this.database.manager.insert(Account, { id, email, passwordHash }));
    return id;
  }

  /** Leaves an account that nobody can enter and that names nobody. */
  async makeNameless(id: AccountId): Promise<void> {
    const email = `erased-${id}@erased.invalid`;
    await this.database.as(asAccount(id), async () => {
      await this.database.manager.update(Account, { id }, { email, passwordHash: null });
      for (const table of ['identity.totp', 'identity.passkey', 'identity.recovery_code'])
        await this.database.manager.query(`delete from ${table} where account_id = $1`, [id]);
    });
  }

  async setPasswordHash(id: AccountId, passwordHash: string): Promise<void> {
    await this.database.as(asAccount(id), () => this.database.manager.update(Account, { id }, { passwordHash }));
  }
}
