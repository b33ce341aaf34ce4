import { getItem, type Questionnaire, rangeOf, type Scale } from '../questionnaire';
import { total } from '../scoring/total';

/** The scales that somebody sees of themselves: all of our own checks, of an instrument only what it adds up to. */
export function scalesForClient({ scales, wording }: Pick<Questionnaire, 'scales' | 'wording'>): readonly Scale[] {
  return wording === null ? scales : scales.slice(0, 1);
}

/** The least and the most that a scale can come to: points of a sum, 0 to 100 of a share, -100 to 100 of a balance. */
export function endsOf(questionnaire: Questionnaire, scale: Scale): readonly [least: number, most: number] {
  if (scale.how === 'share') return [0, 100];
  if (scale.how === 'balance') return [-100, 100];
  const ranges = scale.items.map((id) => rangeOf(questionnaire, getItem(questionnaire, id)));
  return [total(ranges.map(({ least }) => least)), total(ranges.map(({ most }) => most))];
}

// Ten seconds for a sentence: reading it, thinking back, and one tap.
const secondsPerItem = 10;

/** How long it takes, in whole minutes, at least one. */
export function minutesOf({ items }: Pick<Questionnaire, 'items'>): number {
  return Math.max(1, Math.round((items.length * secondsPerItem) / 60));
}
