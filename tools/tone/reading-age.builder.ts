import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The grade at school at which somebody can read it (Flesch and Kincaid 1975): seven is about the age of twelve. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?:;])\s+/)).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}
