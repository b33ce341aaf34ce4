import type { Person } from '@rekindle/identity/api/testing';
import { claimOfGuide, claims, countedForClaim, countOutcomes, frozenClaim, record, tell } from '@rekindle/outcomes/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { unique } from './an-invited-client.builder';

/** Reports about the client who has joined; one for each who corrects. */
export interface SpareOutcomes {
  /** What the owner wrote down. */
  readonly outcomeOfTeamId: string;
  /** What the client said, and shows to no coach. */
  readonly ownOutcomeId: string;
  /** A figure that is public; another one was withdrawn. */
  readonly outcomeClaimId: string;
  /** What else might be said. */
  readonly outcomeClaimSentence: string;
}

export async function spareOutcomes(api: TestApi, owner: Person, client: Person): Promise<SpareOutcomes> {
  await countedForClaim(api, owner);
  const spare = {
    outcomeOfTeamId: await record(owner, client.memberId, 'APART', '2026-02-01'),
    ownOutcomeId: await tell(client, 'TRIAL', '2026-03-01', { isPrivate: true }),
    outcomeClaimId: await frozenClaim(api, owner, { sentence: unique('Figure') }),
    outcomeClaimSentence: (await owner.browser.get(claims.draft, { input: claimOfGuide })).sentence,
  };
  const old = await frozenClaim(api, owner, { sentence: unique('Figure') });
  await owner.browser.get(claims.withdraw, { id: old });
  await countOutcomes(api, owner);
  return spare;
}
