import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Sites } from '@rekindle/platform/http';
import { Letters, Post } from '@rekindle/platform/mail';
import type { AccountId } from '@rekindle/shared/kernel';
import { AccountsRepository } from '../accounts/accounts.repository';
import { asAccount } from '../accounts/as-account';
import { noticeLetter, type NoticeKind } from './notice.mail';
import { NoticesRepository } from './notices.repository';

/** Telling people what was changed about how they sign in. */
@Injectable()
export class Notices {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly post: Post,
    private readonly database: Database,
    accounts: AccountsRepository,
    sites: Sites,
    letters: Letters,
  ) {
    letters.register(noticeLetter, async (id) => {
      const notice = await runAs({ linkId: id }, () => this.notices.find(id));
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
        await this.notices.insert({ id, accountId, kind });
        await this.post.send(noticeLetter, { about: id, recipientId: accountId });
      }),
    );
  }
}
