import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { LinkTokens, newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import { linkLasts, linkState, LinkState } from '@rekindle/identity/domain';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AccountsService } from '../accounts/accounts.service';
import { checkedEmail } from '../check-input';
import { identityProblem } from '../identity.problems';
import type { Device } from '../sessions/sessions.service';
import type { PasswordReset } from './password-reset.entity';
import { passwordResetLetter } from './password-reset.mail';
import type { PasswordResetPreview, ResetPasswordInput } from './password-reset.type';
import { PasswordResetsRepository } from './password-resets.repository';

/** Choosing a new password by a mailed link. It lets nobody in by itself, and stands in for no second factor. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly resets: PasswordResetsRepository,
    private readonly accounts: AccountsRepository,
    private readonly passwords: AccountsService,
    private readonly tokens: LinkTokens,
    private readonly post: Post,
    private readonly database: Database,
  ) {}

  /** Mails a link when the address has a place on this site. The answer is the same when it has none. */
  async request(typed: string, { site }: Device): Promise<void> {
    const accountId = await this.accounts.findIdByEmail(checkedEmail(typed));
    const [membership] = accountId ? await this.accounts.memberships(accountId, site) : [];
    if (!accountId || !membership) return;
    const id = newId<PasswordReset['id']>();
    await runAs({ linkId: id }, () =>
      this.database.transaction(async () => {
        await this.resets.insert({ id, accountId, site, expiresAt: new Date(Date.now() + linkLasts.reset) });
        await this.post.send(passwordResetLetter, { about: id, recipientId: accountId });
      }),
    );
  }

  async findPreview(token: string): Promise<PasswordResetPreview | null> {
    const reset = await this.find(token);
    return reset && { email: await this.accounts.getEmail(reset.accountId), state: linkState(reset, new Date()) };
  }

  /** Sets the password and signs every device out. */
  async reset({ token, password }: ResetPasswordInput, { site }: Device): Promise<void> {
    const reset = await this.find(token);
    if (reset?.site !== site) throw identityProblem('link-unknown');
    const state = linkState(reset, new Date());
    if (state !== LinkState.OPEN) throw identityProblem(`link-${state}`);
    const hash = await this.passwords.hashOf(password);
    await this.database.transaction(async () => {
      const isOurs = await this.database.as({ linkId: reset.id }, () => this.resets.consume(reset.id));
      if (!isOurs) throw identityProblem('link-used');
      await this.passwords.replace(reset.accountId, hash);
    });
  }

  private async find(token: string): Promise<PasswordReset | null> {
    const id = this.tokens.findId('password-reset', token);
    return id ? runAs({ linkId: id }, () => this.resets.find(id)) : null;
  }
}
