import type { Item, Questionnaire, ShareScale } from '../questionnaire';
import { leastReliableChange } from '../scoring/reliable-change';

/** What all checks of our own share: their words are ours, and nobody knows yet how people usually answer them. */
export const ownCheck = { version: '2026-11-28', credit: null, wording: null } as const satisfies Partial<Questionnaire>;

// Assumed until fifty clients have answered twice within two weeks at the beginning; then those pairs say it.
const assumed = { deviation: 18, reliability: 0.85 };

/** Twenty points of a hundred, the next round number above what was assumed gives. */
const provisional = {
  points: 10 * Math.ceil(leastReliableChange(assumed) / 10),
  basis: 'Provisional: a standard deviation of 18 and a reliability of .85 are assumed, nobody has measured them',
};

/** A scale over these items, scored as a share of what was possible. */
export function shareOf(
  { code, name, more }: Pick<ShareScale, 'code' | 'name' | 'more'>,
  items: readonly Item[],
  reversed: readonly string[] = [],
): ShareScale {
  const ids = items.map(({ id }) => id);
  return {
    ...{ code, name, more, how: 'share', items: ids, reversed: reversed.filter((id) => ids.includes(id)), leastAnswered: 0.8 },
    ...{ bands: [], reliableChange: provisional },
  };
}
