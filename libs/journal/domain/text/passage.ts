import { type JournalText, linesOf, wordsOfRuns } from './journal-text';

/** A passage that a comment is about: which block, and the very words, for the writer may change the text around them. */
export interface Passage {
  /** Position among the blocks, from 0. */
  readonly block: number;
  /** Where the words begin in that block, in UTF-16 units as a browser counts them; its items follow each other, with a line end between. */
  readonly from: number;
  readonly quote: string;
}

export const longestQuote = 500;

/** Whether these words stand there. */
export function standsIn(text: JournalText, { block, from, quote }: Passage): boolean {
  return quote !== '' && from >= 0 && wordsOfBlock(text, block)?.startsWith(quote, from) === true;
}

/** Where a passage stands in a text that may have changed since: in its place, else in its block, else where it is first found; null where it is gone. */
export function findPassage(text: JournalText, passage: Passage): Passage | null {
  if (standsIn(text, passage)) return passage;
  const { quote } = passage;
  const places = [passage.block, ...text.blocks.keys()].map((block) => ({ block, from: wordsOfBlock(text, block)?.indexOf(quote) ?? -1 }));
  const found = quote === '' ? undefined : places.find(({ from }) => from >= 0);
  return found ? { ...found, quote } : null;
}

function wordsOfBlock({ blocks }: JournalText, index: number): string | null {
  const block = blocks[index];
  return block ? linesOf(block).map(wordsOfRuns).join('\n') : null;
}
