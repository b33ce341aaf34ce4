import { searchableText } from '@rekindle/shared/kernel';

/** Whether every word that was typed begins a word of the text; accents and case say nothing. */
export function matches(text: string, typed: string): boolean {
  const words = searchableText(text).split(' ');
  return searchableText(typed)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
