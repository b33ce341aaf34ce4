import type { Questionnaire, Scale } from '../questionnaire';
import { choicesOf } from '../questionnaire';

/** The scales that somebody sees of themselves: all of our own checks, of an instrument only what it adds up to. */
export function scalesForClient({ scales, wording }: Pick<Questionnaire, 'scales' | 'wording'>): readonly Scale[] {
  return wording === null ? scales : scales.slice(0, 1);
}

/** The least and the most that a scale can come to: points of a sum, 0 to 100 of a share, -100 to 100 of a balance. */
export function endsOf(questionnaire: Questionnaire, scale: Scale): readonly [least: number, most: number] {
  if (scale.how === 'share') return [0, 100];
  if (scale.how === 'balance') return [-100, 100];
  const asked = questionnaire.items.filter(({ id }) => scale.items.includes(id));
  const offered = asked.map((item) => choicesOf(questionnaire, item).map(({ value }) => value));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return [sum(offered.map((values) => Math.min(...values))), sum(offered.map((values) => Math.max(...values)))];
}

// Ten seconds for a sentence: reading it, thinking back, and one tap.
const secondsPerItem = 10;

/** How long it takes, in whole minutes, at least one. */
export function minutesOf({ items }: Pick<Questionnaire, 'items'>): number {
  return Math.max(1, Math.round((items.length * secondsPerItem) / 60));
}
