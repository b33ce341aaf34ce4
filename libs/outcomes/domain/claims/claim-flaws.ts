import { type ClaimFlaw, claimFlaws } from '../shown/public-claim';
import type { ClaimedShare } from './claimed-share';

/** Why a figure may not be said in public, by name. */
export const ClaimRefusal = {
  TOO_FEW: 'too-few',
  NOT_ALL_ENROLLED: 'not-all-enrolled',
  TOO_MANY_LOST: 'too-many-lost',
  NO_HORIZON: 'no-horizon',
  NO_INTERVAL: 'no-interval',
} as const satisfies Record<string, ClaimFlaw>;

/**
 * What forbids a figure.
 *
 * @param people who began long enough ago @param figure null where fewer than five are followed until the horizon, so that nothing can be said of it
 */
export function refusalsOf(people: number, horizon: number, figure: ClaimedShare | null): readonly ClaimFlaw[] {
  if (!figure) return claimFlaws({ enrolled: people, of: people, lostShare: 0, horizon: null, showsInterval: true });
  const { people: of, lost, band } = figure;
  return claimFlaws({ enrolled: people, of, lostShare: of === 0 ? 0 : lost / of, horizon, showsInterval: band !== null });
}
