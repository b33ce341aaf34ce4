import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { Letters } from '@rekindle/platform/mail';
import { signInLinkLetter } from './sign-in-link.mail';
import { SignInLinksRepository } from './sign-in-links.repository';

/** Finds what the letter with a sign-in link says. */
@Injectable()
export class SignInLinkLetterSource {
  constructor(links: SignInLinksRepository, tokens: LinkTokens, sites: Sites, letters: Letters) {
    letters.register(signInLinkLetter, (id) =>
      runAs({ linkId: id }, async () => {
        const link = await links.find(id);
        const email = link && (await links.findEmail(link));
        if (!link || !email || link.usedAt) return null;
        return { email, url: `${sites.originOf(link.site)}/sign-in/link#${tokens.write('sign-in', id)}` };
      }),
    );
  }
}
