import { trustIn } from './shown-as';

/** A figure that somebody wants to say in public. */
export interface Claim {
  /** Everybody who started long enough ago, whatever came of it. */
  readonly enrolled: number;
  /** Of how many the share is. */
  readonly of: number;
  readonly lostShare: number;
  /** How many days after the start. */
  readonly horizon: number | null;
  readonly showsInterval: boolean;
}

/** Why a figure may not be said in public, in the order in which it is worth mending. */
export type ClaimFlaw = 'too-few' | 'not-all-enrolled' | 'too-many-lost' | 'no-horizon' | 'no-interval';

/** Of fewer people nothing is said in public. */
export const fewestForClaim = 30;

/** What forbids a public figure; none means that it may be said. */
export function claimFlaws({ enrolled, of, lostShare, horizon, showsInterval }: Claim): readonly ClaimFlaw[] {
  const flaws: readonly [ClaimFlaw, boolean][] = [
    ['too-few', of < fewestForClaim],
    ['not-all-enrolled', of !== enrolled],
    ['too-many-lost', trustIn(lostShare) === 'unreliable'],
    ['no-horizon', horizon === null],
    ['no-interval', !showsInterval],
  ];
  return flaws.flatMap(([flaw, applies]) => (applies ? [flaw] : []));
}
