import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import type { AccountId } from '@rekindle/shared/kernel';
import { inAccount } from '../accounts/as-account';
import { Passkey } from './passkey.entity';

/** Passkeys of one account, in the context of that account. */
@Injectable()
export class PasskeysRepository {
  constructor(private readonly database: Database) {}

  /** Whose passkey this is; asked before anybody is known. */
  async findAccountId(credentialId: string): Promise<AccountId | null> {
    const [row] = await this.database.read<{ id: AccountId | null }>('select identity.find_passkey($1) as id', [credentialId]);
    return row?.id ?? null;
  }

  /** Oldest first. */
  async of(accountId: AccountId): Promise<Passkey[]> {
    return inAccount(this.database, accountId, () =>
      this.database.manager.find(Passkey, { where: { accountId }, order: { createdAt: 'asc' } }),
    );
  }

  async insert(passkey: Omit<Passkey, 'createdAt' | 'lastUsedAt'>): Promise<void> {
    await inAccount(this.database, passkey.accountId, () =>
      this.database.manager.insert(Passkey, { ...passkey, createdAt: new Date(), lastUsedAt: null }),
    );
  }

  /** @returns false when the counter went back: two devices use copies of one key */
  async noteUse({ accountId, id }: Passkey, counter: number): Promise<boolean> {
    const sql = `update identity.passkey set counter = $3, last_used_at = now()
      where account_id = $1 and id = $2 and (counter < $3 or (counter = 0 and $3 = 0))`;
    return (await inAccount(this.database, accountId, () => this.database.change(sql, [accountId, id, counter]))) === 1;
  }

  /** @returns false when there is no such passkey */
  async remove(accountId: AccountId, id: string): Promise<boolean> {
    const { affected } = await inAccount(this.database, accountId, () =>
      this.database.manager.delete(Passkey, { accountId, id: id as Passkey['id'] }),
    );
    return affected === 1;
  }
}
