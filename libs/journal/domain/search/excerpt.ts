import { type Block, type JournalText, linesOf, type Runs, wordsOfRuns } from '../text/journal-text';
import type { FoundWords } from './find-words';

/** How far into its block the first word may lie before the beginning is left out, and how much of it stays then. */
const longestBefore = 120;
const staysBefore = 48;

/** A text from where the first word that was found is seen at once, with the words where they stand there. */
export interface Excerpt {
  readonly text: JournalText;
  readonly words: readonly FoundWords[];
}

/** @param words in the order of the text */
export function excerptOf(text: JournalText, words: readonly FoundWords[]): Excerpt {
  const [first] = words;
  const block = first && text.blocks[first.block];
  if (!first || !block) return { text, words };
  const cut = first.from > longestBefore ? cutFor(block, first.from) : 0;
  const blocks = [withoutFirst(block, cut), ...text.blocks.slice(first.block + 1)];
  const leftOut = cut === 0 ? 0 : cut - ellipsis.length;
  const moved = words.map((each) => (each.block === first.block ? { ...each, from: each.from - leftOut } : each));
  return { text: { blocks }, words: moved.map((each) => ({ ...each, block: each.block - first.block })) };
}

const ellipsis = '… ';

// After a space or a line end, or where there is none, just before the word; never in the middle of a sign.
function cutFor(block: Block, from: number): number {
  const before = linesOf(block).map(wordsOfRuns).join('\n').slice(0, from);
  const space = before.slice(0, from - staysBefore).search(/\s\S*$/u);
  return space < 0 ? from : space + 1;
}

function withoutFirst(block: Block, cut: number): Block {
  if (cut === 0) return block;
  if ('runs' in block) return { ...block, runs: [{ text: ellipsis }, ...later(block.runs, cut)] };
  let begins = 0;
  const items = block.items.flatMap((item) => {
    const [start, end] = [begins, begins + wordsOfRuns(item).length];
    begins = end + 1;
    if (end < cut) return [];
    return [start >= cut ? item : later(item, cut - start)];
  });
  const [first = [], ...others] = items;
  return { ...block, items: [[{ text: ellipsis }, ...first], ...others] };
}

function later(runs: Runs, cut: number): Runs {
  let begins = 0;
  return runs.flatMap((run) => {
    const left = run.text.slice(Math.max(0, cut - begins));
    begins += run.text.length;
    return left === '' ? [] : [{ ...run, text: left }];
  });
}
