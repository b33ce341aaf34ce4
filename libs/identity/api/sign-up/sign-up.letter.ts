import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { Letters } from '@rekindle/platform/mail';
import { signUpLetter } from './sign-up.mail';
import { SignUpRepository } from './sign-up.repository';

/** Finds what the letter of a sign-up says. */
@Injectable()
export class SignUpLetterSource {
  constructor(signUps: SignUpRepository, tokens: LinkTokens, sites: Sites, letters: Letters) {
    letters.register(signUpLetter, async (id) => {
      const signUp = await runAs({ linkId: id }, () => signUps.find(id));
      if (!signUp || signUp.usedAt) return null;
      return { ...signUp, url: `${sites.originOf('coach')}/confirm#${tokens.write('sign-up', id)}` };
    });
  }
}
