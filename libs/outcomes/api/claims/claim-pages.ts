import { Injectable } from '@nestjs/common';
import { nobody } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { type PlainPage, PlainPages, Sites } from '@rekindle/platform/http';
import { claimPage, noFigurePage, withdrawnPage } from './claim-page';
import { claimOf, claimPath } from './claim-link';
import { ClaimsRepository } from './claims.repository';

/** The page behind a frozen figure, for anybody who has its address, without a sign-in and without a script. */
@Injectable()
export class ClaimPages {
  constructor(
    private readonly tokens: LinkTokens,
    private readonly claims: ClaimsRepository,
    private readonly sites: Sites,
    private readonly database: Database,
    pages: PlainPages,
  ) {
    pages.add('portal', `${claimPath}:token`, ({ params }) => this.show(params['token'] ?? ''));
  }

  private async show(token: string): Promise<PlainPage> {
    const id = claimOf(this.tokens, token);
    const practiceId = id && (await this.claims.findPractice(id));
    if (!id || !practiceId) return noFigurePage();
    // As a visitor who has proved one address, and to whom the database shows that one figure.
    const claim = await this.database.as({ practiceId, actor: nobody, linkId: id }, () => this.claims.findPublic(id));
    if (!claim) return noFigurePage();
    const { withdrawnAt } = claim;
    return withdrawnAt ? withdrawnPage(withdrawnAt) : claimPage(claim, `${this.sites.originOf('portal')}${claimPath}${token}`);
  }
}
