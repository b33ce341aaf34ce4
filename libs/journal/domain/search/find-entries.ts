import type { Entry } from '../entry/entry';
import { sameTag } from '../entry/tags';
import { findPrompt } from '../prompts/prompts';
import { type FoundWords, findWords, hasWord } from './find-words';
import { foldedWords } from './folded';

/** What is looked for: each of the words, and besides whatever else is asked. */
export interface Searched {
  /** As typed. */
  readonly words: string;
  /** Any of these faces; all where none is named. */
  readonly moods: readonly number[];
  /** All of these. */
  readonly tags: readonly string[];
  /** Only what is shown, or only what is not; null for both. */
  readonly isShared: boolean | null;
}

export const nothingSearched: Searched = { words: '', moods: [], tags: [], isShared: null };

type Searchable = Pick<Entry, 'text' | 'tags' | 'mood' | 'prompt'> & { readonly sharedAt: unknown };

/** An entry that was found, with the words in it that were looked for. */
export interface Hit<Found> {
  readonly entry: Found;
  readonly words: readonly FoundWords[];
}

export function isSearching({ words, moods, tags, isShared }: Searched): boolean {
  return foldedWords(words).length > 0 || moods.length > 0 || tags.length > 0 || isShared !== null;
}

/**
 * The entries in which every word begins a word of the text, of the question or of a tag, in the order in which they came. Accents and the size of letters
 * count for nothing. All of it happens where it is called: on the device.
 */
export function findEntries<Found extends Searchable>(entries: readonly Found[], searched: Searched): readonly Hit<Found>[] {
  const words = foldedWords(searched.words);
  return entries.flatMap((entry) => {
    if (!isOfKind(entry, searched)) return [];
    const found = findWords(entry.text, words);
    return words.every((word) => isIn(entry, word)) ? [{ entry, words: found }] : [];
  });
}

function isOfKind({ mood, tags, sharedAt }: Searchable, searched: Searched): boolean {
  if (searched.isShared !== null && (sharedAt !== null) !== searched.isShared) return false;
  if (searched.moods.length > 0 && (mood === null || !searched.moods.includes(mood))) return false;
  return searched.tags.every((wanted) => tags.some((tag) => sameTag(tag, wanted)));
}

function isIn({ text, tags, prompt }: Searchable, word: string): boolean {
  const question = prompt === null ? null : findPrompt(prompt);
  return (
    findWords(text, [word]).length > 0 || tags.some((tag) => hasWord(tag, word)) || (question !== null && hasWord(question.question, word))
  );
}
