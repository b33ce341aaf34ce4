import type { Person } from '@rekindle/identity/api/testing';
import { countOutcomes, record, tell } from '@rekindle/outcomes/api/testing';
import type { TestApi } from '@rekindle/platform/testing';

/** Reports about the client who has joined; one for each who corrects. */
export interface SpareOutcomes {
  /** What the owner wrote down. */
  readonly outcomeOfTeamId: string;
  /** What the client said, and shows to no coach. */
  readonly ownOutcomeId: string;
}

export async function spareOutcomes(api: TestApi, owner: Person, client: Person): Promise<SpareOutcomes> {
  const spare = {
    outcomeOfTeamId: await record(owner, client.memberId, 'APART', '2026-02-01'),
    ownOutcomeId: await tell(client, 'TRIAL', '2026-03-01', { isPrivate: true }),
  };
  await countOutcomes(api, owner);
  return spare;
}
