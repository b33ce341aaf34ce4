import type { JournalText } from '../text/journal-text';

/** What a client writes about one day. */
export interface Entry {
  /** The day that it is about, on the calendar of whoever writes: `2026-03-10`. */
  readonly writtenOn: string;
  /** One of the five faces of `check-ins`, 0 to 4; null where none was chosen. */
  readonly mood: number | null;
  /** In the writer's own words. */
  readonly tags: readonly string[];
  /** Codes of `dayEvents`. */
  readonly events: readonly string[];
  /** Key of the question that it answers; null where it is free. */
  readonly prompt: string | null;
  readonly text: JournalText;
}

export const entryLimits = { tags: 10, photos: 6, daysBack: 7 } as const;

/** How a shared entry stands with the coach, as its writer sees it. */
export const Reading = { NOT_YET_READ: 'not-yet-read', READ: 'read', ANSWERED: 'answered' } as const;
export type Reading = (typeof Reading)[keyof typeof Reading];

/**
 * A wording that was changed is not yet read, whatever was said to the one before.
 *
 * @param readRevision the latest revision that a coach has opened; null where none
 */
export function readingOf(entry: { readonly revision: number; readonly readRevision: number | null; readonly comments: number }): Reading {
  if (entry.readRevision === null || entry.readRevision < entry.revision) return Reading.NOT_YET_READ;
  return entry.comments > 0 ? Reading.ANSWERED : Reading.READ;
}
