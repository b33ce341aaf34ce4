import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Sites } from '@rekindle/platform/http';
import { outcomesProblem } from '../outcomes.problems';
import type { OutcomeClaimDraftType, OutcomeClaimType } from './claim.type';
import { ClaimDrafts } from './claim-draft';
import { claimLink } from './claim-link';
import { ClaimsRepository } from './claims.repository';
import type { FreezeOutcomeFigureInput, OutcomeClaimInput } from './freeze-figure.input';

/** What a practice says in public of its outcomes: only what the rules allow, and until it is withdrawn. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly drafts: ClaimDrafts,
    private readonly tokens: LinkTokens,
    private readonly sites: Sites,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async all(): Promise<OutcomeClaimType[]> {
    const rows = await this.claims.all();
    return rows.map((row) => ({ ...row, address: `${this.sites.originOf('portal')}${claimLink(this.tokens, row.id)}` }));
  }

  async draft(input: OutcomeClaimInput): Promise<OutcomeClaimDraftType> {
    const { claim, ...draft } = await this.drafts.of(input);
    return { ...draft, sentence: claim?.sentence ?? null };
  }

  async freeze({ sentence, ...input }: FreezeOutcomeFigureInput): Promise<OutcomeClaimType[]> {
    return this.database.transaction(async () => {
      const {
        claim,
        flaws: [flaw],
      } = await this.drafts.of(input);
      if (flaw) throw outcomesProblem(`claim-${flaw}`);
      if (claim?.sentence !== sentence) throw outcomesProblem('claim-moved');
      const id = await this.claims.add(claim);
      await this.audit.note({ action: 'outcomes.figure-frozen', object: { kind: 'outcome-claim', id } });
      return this.all();
    });
  }

  /** What was withdrawn before stays withdrawn. */
  async withdraw(id: string): Promise<OutcomeClaimType[]> {
    return this.database.transaction(async () => {
      const isNew = await this.claims.withdraw(id);
      if (isNew) await this.audit.note({ action: 'outcomes.figure-withdrawn', object: { kind: 'outcome-claim', id } });
      const all = await this.all();
      if (!all.some((each) => each.id === id)) throw notFound();
      return all;
    });
  }
}
