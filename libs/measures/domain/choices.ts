import type { Choice } from './questionnaire';

/** In the order in which they are offered, from 0 on. */
function fromZero(...words: readonly string[]): readonly Choice[] {
  return words.map((each, value) => ({ value, words: each }));
}

export const likeMe = fromZero('Not at all like me', 'A little like me', 'Partly like me', 'Mostly like me', 'Very much like me');
export const often = fromZero('Never', 'Rarely', 'Sometimes', 'Often', 'Almost always');
export const noOrYes = fromZero('No', 'Yes');

/** Of PHQ and GAD. */
export const daysOfTwoWeeks = fromZero('Not at all', 'Several days', 'More than half the days', 'Nearly every day');

/** 0 to the given number, in figures, with words only at its ends. */
export function scaleTo(most: number, least: string, utmost: string): readonly Choice[] {
  return Array.from({ length: most + 1 }, (_, value) => ({
    value,
    words: value === 0 ? `0, ${least}` : value === most ? `${most}, ${utmost}` : String(value),
  }));
}
