import { type Entry, parseText, Reading } from '@rekindle/journal/domain';
import type { OwnJournalEntryFragment } from '@rekindle/shared/graphql';
import type { WaitingEntry } from './waiting-entry';

/**
 * Where an entry is: with the server; on this device until the server can be reached; held on this device, as a change of a shared one, until it is
 * sent by hand; or here because it was not taken, and the writer has to look at it.
 */
export type OwnStanding = 'saved' | 'on-device' | 'held' | 'refused';

/** An entry of one's own as it is shown: what lies on the device, laid over what the server has. */
export interface OwnEntry extends Entry {
  readonly id: string;
  /** Of the wording that the server has; 0 where it has none. */
  readonly revision: number;
  readonly begunAt: Date;
  /** When the server last took it; null where it never has. */
  readonly savedAt: Date | null;
  /** Since when the coach can read it; null where it is private. */
  readonly sharedAt: Date | null;
  /** Null where it is private. */
  readonly reading: Reading | null;
  readonly comments: OwnJournalEntryFragment['comments'];
  readonly photos: readonly string[];
  readonly isRemoved: boolean;
  readonly standing: OwnStanding;
}

const read = new WeakMap<OwnJournalEntryFragment, OwnEntry>();

/** What the server said, as an entry. Read once: a journal may be long. */
export function saidEntry(said: OwnJournalEntryFragment): OwnEntry {
  const known = read.get(said);
  if (known) return known;
  const { text, begunAt, savedAt, sharedAt, reading, ...rest } = said;
  const entry: OwnEntry = {
    ...rest,
    text: parseText(text),
    begunAt: new Date(begunAt),
    savedAt: new Date(savedAt),
    sharedAt: sharedAt === null ? null : new Date(sharedAt),
    reading: reading && Reading[reading],
    standing: 'saved',
  };
  read.set(said, entry);
  return entry;
}

/** An entry with what lies on the device over it. @param said null where the server has none of it */
export function withWaiting(id: string, said: OwnEntry | null, waiting: WaitingEntry, standing: OwnStanding): OwnEntry {
  const { writtenOn, mood, tags, events, prompt, text, begunAt } = waiting;
  const before = said ?? { id, revision: 0, savedAt: null, sharedAt: null, reading: null, comments: [], photos: [], isRemoved: false };
  return { ...before, begunAt: said?.begunAt ?? new Date(begunAt), writtenOn, mood, tags, events, prompt, text, standing };
}

/** The latest day first, and of a day what was begun last. */
export function newestFirst(one: OwnEntry, other: OwnEntry): number {
  if (one.writtenOn !== other.writtenOn) return one.writtenOn < other.writtenOn ? 1 : -1;
  return other.begunAt.getTime() - one.begunAt.getTime();
}
