import type { Drawing } from '@rekindle/outcomes/domain';

/** A chart as it stands on paper, whatever it is about. */
export interface PaperChart {
  /** As in addresses and names of files. */
  readonly code: string;
  readonly title: string;
  /** How many people, and of which days. */
  readonly extent: readonly string[];
  /** How to read it, in a sentence or two. */
  readonly reads: string;
  readonly drawing: Drawing;
  readonly inWords: string;
  readonly method: string;
}

/** So wide that words of 12 come out at 9 points. */
export const paperWidth = 420;
