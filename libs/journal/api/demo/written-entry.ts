import type { Block, DayEvent, JournalText } from '@rekindle/journal/domain';

/** An entry of somebody of Stillwater. Nobody wrote it. */
export interface WrittenEntry {
  /** Days before today, where they live; at least one. */
  readonly daysAgo: number;
  /** On the clock there, as `21:12`. */
  readonly at: string;
  /** Plain paragraphs, or blocks where it has lists, quotes or other looks. */
  readonly text: readonly (string | Block)[];
  readonly mood?: 0 | 1 | 2 | 3 | 4;
  readonly tags?: readonly string[];
  readonly events?: readonly DayEvent[];
  /** Key of the question that it answers. */
  readonly prompt?: string;
  readonly shared?: WrittenSharing;
}

/** That it was shown, and what came of it. */
export interface WrittenSharing {
  /** How long after it was written. */
  readonly hoursLater: number;
  /** Until a coach opened it after that; absent where it still waits. */
  readonly readHoursLater?: number;
  /** What the coach said when they settled it; with `quote` to these words of it. */
  readonly comment?: { readonly text: string; readonly quote?: string };
  /** Settled without a word. */
  readonly isSettled?: true;
}

export function textOf(written: WrittenEntry['text']): JournalText {
  return { blocks: written.map((each) => (typeof each === 'string' ? { kind: 'paragraph', runs: [{ text: each }] } : each)) };
}

export function bulleted(...items: readonly string[]): Block {
  return { kind: 'bulleted', items: items.map((text) => [{ text }]) };
}

export function quote(text: string): Block {
  return { kind: 'quote', runs: [{ text }] };
}
