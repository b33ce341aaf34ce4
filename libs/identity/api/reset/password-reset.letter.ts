import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { Letters } from '@rekindle/platform/mail';
import { AccountsRepository } from '../accounts/accounts.repository';
import { passwordResetLetter } from './password-reset.mail';
import { PasswordResetsRepository } from './password-resets.repository';

/** Finds what the letter with a reset link says. */
@Injectable()
export class PasswordResetLetterSource {
  constructor(resets: PasswordResetsRepository, accounts: AccountsRepository, tokens: LinkTokens, sites: Sites, letters: Letters) {
    letters.register(passwordResetLetter, async (id) => {
      const reset = await runAs({ linkId: id }, () => resets.find(id));
      if (!reset || reset.usedAt) return null;
      return {
        email: await accounts.getEmail(reset.accountId),
        url: `${sites.originOf(reset.site)}/new-password#${tokens.write('password-reset', id)}`,
      };
    });
  }
}
