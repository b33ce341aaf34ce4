import { percent } from '@rekindle/outcomes/domain';

/** "18 %", in whole numbers of fewer than a hundred people. */
export function shareInWords(share: number, people: number): string {
  return `${percent(share, people)}\u00a0%`;
}

/** "95 % band 11 to 28"; nothing where it is not known. */
export function bandInWords(lower: number | null, upper: number | null, people: number): string {
  if (lower === null || upper === null) return '';
  return $localize`:@@outcomes.band:95 % band ${percent(lower, people)}:lower: to ${percent(upper, people)}:upper:`;
}

/** "11 to 28", for a cell below a heading that says of what. */
export function rangeInWords(lower: number | null, upper: number | null, people: number): string {
  if (lower === null || upper === null) return '–';
  return $localize`:@@outcomes.range:${percent(lower, people)}:lower: to ${percent(upper, people)}:upper:`;
}
