import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Letters, Post } from '@rekindle/platform/mail';
import { Sites } from '@rekindle/platform/http';
import type { AccountId } from '@rekindle/shared/kernel';
import { AccountsRepository } from '../accounts/accounts.repository';
import { asAccount } from '../accounts/as-account';
import { noticeLetter, type NoticeKind } from './notice.mail';

/** Telling people what was changed about how they sign in. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly post: Post,
    accounts: AccountsRepository,
    sites: Sites,
    letters: Letters,
  ) {
    letters.register(noticeLetter, async (id) => {
      const notice = await this.find(id);
      if (!notice) return null;
      const { accountId, kind } = notice;
      const worksHere = (await accounts.memberships(accountId, 'coach')).length > 0;
      return { email: await accounts.getEmail(accountId), kind, url: `${sites.originOf(worksHere ? 'coach' : 'portal')}/forgot-password` };
    });
  }

  /** Owes the person a mail, in the transaction that is open, or at once. */
  async send(accountId: AccountId, kind: NoticeKind): Promise<void> {
    const id = newId();
    await this.database.as({ ...asAccount(accountId), linkId: id }, () =>
      this.database.transaction(async () => {
        await this.database.manager.query('insert into identity.notice (id, account_id, kind) values ($1, $2, $3)', [id, accountId, kind]);
        await this.post.send(noticeLetter, { about: id, recipientId: accountId });
      }),
    );
  }

  private async find(id: string): Promise<{ accountId: AccountId; kind: NoticeKind } | null> {
    const sql = 'select account_id as "accountId", kind from identity.notice where id = $1';
    const [row] = await this.database.as({ linkId: id }, () => this.database.read<{ accountId: AccountId; kind: NoticeKind }>(sql, [id]));
    return row ?? null;
  }
}
