/** A stretch of words in one look. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** Words that belong together, with the line ends that were typed. */
export type Runs = readonly Run[];

/** A list holds no list: how deep a text goes is settled by its shape. */
export type Block =
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: Runs }
  | { readonly kind: 'bulleted' | 'numbered'; readonly items: readonly Runs[] };

/** What somebody wrote: validated data, and never HTML. Whoever shows it makes elements of it, so a tag in it is only its letters. */
export interface JournalText {
  readonly blocks: readonly Block[];
}

/** Bounds of one text: more than anybody writes in an evening. Characters are code points; bytes are those of a request, which takes 100 KB. */
export const textLimits = { characters: 20_000, bytes: 90_000, blocks: 500, items: 200, runs: 1_500 } as const;

export const noText: JournalText = { blocks: [] };

/** The words of each block, line by line: what a paragraph or a quote says, or one line for each item. */
export function linesOf(block: Block): readonly Runs[] {
  return 'runs' in block ? [block.runs] : block.items;
}

export function wordsOfRuns(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
