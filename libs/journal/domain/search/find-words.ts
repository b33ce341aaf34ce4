import { type JournalText, linesOf, wordsOfRuns } from '../text/journal-text';
import { fold, type Folded } from './folded';

/** Words that were found in a text: which block, and where in it, in UTF-16 units; the items of a list follow each other with a line end between. */
export interface FoundWords {
  readonly block: number;
  readonly from: number;
  readonly length: number;
}

/** Where any of these words begins a word of a text, in its order. @param words as `foldedWords` gives them */
export function findWords(text: JournalText, words: readonly string[]): readonly FoundWords[] {
  return foldedBlocks(text).flatMap((folded, block) =>
    placesOf(folded, words).map(({ from, until }) => ({ block, from, length: until - from })),
  );
}

/** Whether one of the words of a text begins so. */
export function hasWord(text: string, word: string): boolean {
  return startsOf(fold(text).letters, word).length > 0;
}

// Somebody types letter by letter, and the texts stay the same.
const known = new WeakMap<JournalText, readonly Folded[]>();

function foldedBlocks(text: JournalText): readonly Folded[] {
  const folded = known.get(text) ?? text.blocks.map((block) => fold(linesOf(block).map(wordsOfRuns).join('\n')));
  known.set(text, folded);
  return folded;
}

interface Stretch {
  readonly from: number;
  readonly until: number;
}

// Longer ones first: of two that begin alike the longer one is what was looked for.
function placesOf({ letters, places }: Folded, words: readonly string[]): readonly Stretch[] {
  const starts = words.flatMap((word) => startsOf(letters, word).map((start) => ({ start, end: start + word.length })));
  const found: Stretch[] = [];
  let taken = 0;
  for (const { start, end } of starts.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (start < taken) continue;
    found.push({ from: places[start] ?? 0, until: endIn(places, end) });
    taken = end;
  }
  return found;
}

// A letter that became two is marked whole, and the accents behind it with it.
function endIn(places: readonly number[], end: number): number {
  const last = places[end - 1] ?? 0;
  let next = end;
  while (next < places.length - 1 && (places[next] ?? 0) <= last) next++;
  return places[next] ?? last;
}

function startsOf(letters: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) if (beginsWord(letters, at)) starts.push(at);
  return starts;
}

const ofWord = /[\p{L}\p{N}]$/u;
// Where words are written without a space between them, any sign may begin one.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function beginsWord(letters: string, at: number): boolean {
  return at === 0 || !ofWord.test(letters.slice(Math.max(0, at - 2), at)) || unspaced.test(letters.slice(at, at + 2));
}
