import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { fingerprint, isSameSecret, LinkTokens, newCode, newId, newSecret } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import type { Id } from '@rekindle/shared/kernel';
import { linkLasts, linkState, LinkState } from '@rekindle/identity/domain';
import { AccountsRepository } from '../accounts/accounts.repository';
import { checkedEmail } from '../check-input';
import { GateService, type Entry } from '../factors/gate.service';
import { identityProblem } from '../identity.problems';
import type { Device } from '../sessions/sessions.service';
import type { SignInLink } from './sign-in-link.entity';
import { signInLinkLetter } from './sign-in-link.mail';
import { SignInLinksRepository } from './sign-in-links.repository';

const mostTries = 5;

/** Signing in by a mailed link. */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly links: SignInLinksRepository,
    private readonly accounts: AccountsRepository,
    private readonly gate: GateService,
    private readonly tokens: LinkTokens,
    private readonly post: Post,
    private readonly database: Database,
  ) {}

  /**
   * Mails a link when the address has a place on this site. The answer is the same when it has none.
   *
   * @returns the code for the page that asked, and the secret for its cookie
   */
  async request(typed: string, { site }: Device): Promise<{ code: string; browserSecret: string }> {
    const accountId = await this.accounts.findIdByEmail(checkedEmail(typed));
    const [membership] = accountId ? await this.accounts.memberships(accountId, site) : [];
    const code = newCode();
    const browserSecret = newSecret();
    if (!accountId || !membership) return { code, browserSecret };

    const id = newId<Id<'sign-in-link'>>();
    const expiresAt = new Date(Date.now() + linkLasts.signIn);
    await runAs({ linkId: id }, () =>
      this.database.transaction(async () => {
        await this.links.insert({ id, accountId, site, codeHash: fingerprint(code), browserHash: fingerprint(browserSecret), expiresAt });
        await this.post.send(signInLinkLetter, { about: id, recipientId: accountId });
      }),
    );
    return { code, browserSecret };
  }

  /** Signs in with a link. @param browserSecret the cookie of the browser that asked, if this is that browser */
  async follow(token: string, code: string | null, browserSecret: string | null, device: Device): Promise<Entry> {
    const link = await this.find(token);
    if (link?.site !== device.site) throw identityProblem('link-unknown');
    const state = linkState(link, new Date());
    if (state !== LinkState.OPEN) throw identityProblem(`link-${state}`);
    await runAs({ linkId: link.id }, () => this.checkBrowser(link, code, browserSecret));

    const [membership] = await this.accounts.memberships(link.accountId, device.site);
    if (!membership) throw identityProblem('no-place');
    return this.database.transaction(async () => {
      const isOurs = await this.database.as({ linkId: link.id }, () => this.links.consume(link.id));
      if (!isOurs) throw identityProblem('link-used');
      return this.gate.enter(link.accountId, membership, device);
    });
  }

  // A mail that is read on the phone may sign in the laptop, but only somebody who sees the laptop's page.
  private async checkBrowser(link: SignInLink, code: string | null, browserSecret: string | null): Promise<void> {
    if (browserSecret && isSameSecret(fingerprint(browserSecret), link.browserHash)) return;
    if (link.codesTried >= mostTries) throw identityProblem('link-expired');
    if (!code) throw identityProblem('code-needed');
    // Counted before it is compared: of a thousand guesses at once only so many are looked at.
    if (!(await this.links.takeTry(link.id, mostTries))) throw identityProblem('link-expired');
    if (!isSameSecret(fingerprint(code.replace(/\s/g, '')), link.codeHash)) throw identityProblem('code-wrong');
  }

  private async find(token: string): Promise<SignInLink | null> {
    const id = this.tokens.findId('sign-in', token);
    return id ? runAs({ linkId: id }, () => this.links.find(id)) : null;
  }
}
