import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { Mailer } from '@rekindle/platform/mail';
import { signInLinkMail } from './sign-in-link.mail';
import { SignInLinksRepository } from './sign-in-links.repository';

export const sendSignInLink = defineJob<{ linkId: string }>('identity.send-sign-in-link');

@Injectable()
export class SendSignInLink {
  constructor(
    private readonly links: SignInLinksRepository,
    private readonly tokens: LinkTokens,
    private readonly sites: Sites,
    private readonly mailer: Mailer,
    handlers: JobHandlers,
  ) {
    handlers.register(sendSignInLink, ({ linkId }) => runAs({ linkId }, () => this.send(linkId)));
  }

  private async send(id: string): Promise<void> {
    const link = await this.links.find(id);
    const email = link && (await this.links.findEmail(link));
    // A link that is late by its whole life would only confuse.
    if (!link || !email || link.usedAt || link.expiresAt <= new Date()) return;
    await this.mailer.sendOnce(
      id,
      signInLinkMail(email, `${this.sites.originOf(link.site)}/sign-in/link#${this.tokens.write('sign-in', id)}`),
    );
  }
}
