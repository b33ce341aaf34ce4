import type { Chance } from '@rekindle/platform/demo';
import { ConsentKind } from '@rekindle/clients/domain';

// How many agree to what nobody needs.
const shares = [
  [ConsentKind.JOURNAL_SHARING, 0.3],
  [ConsentKind.CHECK_IN_MAIL, 0.7],
  [ConsentKind.FOLLOW_UP, 0.5],
] as const;

/** What somebody agrees to although nobody needs it. @param certain what they agree to in any case */
export function someWishes(chance: Chance, certain: readonly ConsentKind[] = []): readonly ConsentKind[] {
  return shares.filter(([kind, share]) => chance.happens(share) || certain.includes(kind)).map(([kind]) => kind);
}
