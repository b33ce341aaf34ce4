import type { JournalText } from '@rekindle/journal/domain';
import type { OwnJournalEntryFragment, VaultEntryFragment } from '@rekindle/shared/graphql';

/** One paragraph. */
export function said(words: string): JournalText {
  return { blocks: words === '' ? [] : [{ kind: 'paragraph', runs: [{ text: words }] }] };
}

/** What the server says of an entry: private, written once, unless the spec says otherwise. */
export function anEntry(words: string, about: Partial<OwnJournalEntryFragment> = {}): OwnJournalEntryFragment {
  return {
    ...{ id: '11111111-1111-4111-8111-111111111111', writtenOn: '2026-03-10', mood: null, tags: [], events: [], prompt: null },
    ...{ text: JSON.stringify(said(words)), revision: 1, begunAt: '2026-03-10T21:12:00Z', savedAt: '2026-03-10T21:14:00Z' },
    ...{ sharedAt: null, reading: null, isRemoved: false, photos: [], comments: [] },
    ...about,
  };
}

/** One that the coach can read. */
export function aSharedEntry(words: string, about: Partial<OwnJournalEntryFragment> = {}): OwnJournalEntryFragment {
  return anEntry(words, { sharedAt: '2026-03-10T21:20:00Z', reading: 'NOT_YET_READ', ...about });
}

/** A letter as the server says it. */
export function aLetter(words: string, about: Partial<VaultEntryFragment> = {}): VaultEntryFragment {
  return { ...anEntry(words), kind: 'LETTER', to: 'my mother', lockedUntil: null, isLocked: false, ...about };
}
