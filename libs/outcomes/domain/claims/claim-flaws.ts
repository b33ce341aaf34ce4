import { type ClaimFlaw, claimFlaws, fewestForClaim } from '../shown/public-claim';
import type { ClaimedShare } from './claimed-share';

/** Why a figure may not be said in public. `recognisable`: so few are left out of it that somebody could be told apart. */
export const ClaimRefusal = {
  TOO_FEW: 'too-few',
  RECOGNISABLE: 'recognisable',
  NOT_ALL_ENROLLED: 'not-all-enrolled',
  TOO_MANY_LOST: 'too-many-lost',
  NO_HORIZON: 'no-horizon',
  NO_INTERVAL: 'no-interval',
} as const satisfies Record<string, ClaimFlaw | 'recognisable'>;
export type ClaimRefusal = (typeof ClaimRefusal)[keyof typeof ClaimRefusal];

/** Who began long enough ago, and what is shown of them. */
export interface ClaimedGroup {
  readonly people: number;
  readonly isHidden: boolean;
  /** Null where fewer than five are followed until the horizon, so that nothing can be said of it. */
  readonly figure: ClaimedShare | null;
}

/** What forbids a figure, in the order in which it is worth mending. */
export function refusalsOf({ people, isHidden, figure }: ClaimedGroup, horizon: number): readonly ClaimRefusal[] {
  if (isHidden) return people < fewestForClaim ? [ClaimRefusal.TOO_FEW] : [ClaimRefusal.RECOGNISABLE];
  if (!figure) return claimFlaws({ enrolled: people, of: people, lostShare: 0, horizon: null, showsInterval: true });
  const { people: of, lost, band } = figure;
  return claimFlaws({ enrolled: people, of, lostShare: of === 0 ? 0 : lost / of, horizon, showsInterval: band !== null });
}
