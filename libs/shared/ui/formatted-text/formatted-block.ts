/** A stretch of words in one look. */
export interface FormattedRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** One piece of a text that somebody wrote with a little form. */
export type FormattedBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly FormattedRun[] }
  | { readonly kind: 'bulleted' | 'numbered'; readonly items: readonly (readonly FormattedRun[])[] };

/** Words in a text: which block, and where in it, in UTF-16 units; the items of a list follow each other with a line end between. */
export interface WordsInText {
  readonly block: number;
  readonly from: number;
  readonly length: number;
}

/** Words that are marked, because something is said to them. */
export interface TextMark extends WordsInText {
  readonly id: string;
  /** Being led to: stronger than the others. */
  readonly isLit?: boolean;
}

/** The lines of a block: the items of a list, or all of anything else. */
export function linesOfBlock(block: FormattedBlock): readonly (readonly FormattedRun[])[] {
  return 'runs' in block ? [block.runs] : block.items;
}
