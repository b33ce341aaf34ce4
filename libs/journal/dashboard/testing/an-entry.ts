import type { Block, JournalText } from '@rekindle/journal/domain';
import type { SharedCommentFragment, SharedEntryFragment, SharedEntryLineFragment } from '@rekindle/shared/graphql';

const evening: readonly Block[] = [
  {
    kind: 'paragraph',
    runs: [{ text: 'I keep telling the story so that I am the villain. Tonight I tried to tell it so that we were both tired.' }],
  },
  { kind: 'bulleted', items: [[{ text: 'tea' }], [{ text: 'a walk' }]] },
];

/** An evening of Tomasz, shown and not yet read. */
export function anEntry(about: Partial<Omit<SharedEntryFragment, 'text'>> & { blocks?: readonly Block[] } = {}): SharedEntryFragment {
  const { blocks = evening, ...rest } = about;
  const text: JournalText = { blocks };
  return {
    ...{ id: 'e1', clientId: 'c2', writtenOn: '2026-03-08', mood: 2, tags: ['story'], events: ['with-family'], prompt: null },
    ...{ revision: 1, sharedAt: new Date().toISOString(), savedAt: new Date().toISOString(), reading: 'NOT_YET_READ', photos: [] },
    ...{ text: JSON.stringify(text), comments: [], ...rest },
  };
}

export function aLine(about: Partial<SharedEntryLineFragment> = {}): SharedEntryLineFragment {
  const { id, writtenOn, mood, revision, sharedAt, reading } = anEntry();
  return { id, writtenOn, mood, revision, sharedAt, reading, ...about };
}

/** On the whole, unless told which words it is about. */
export function aComment(about: Partial<SharedCommentFragment> = {}): SharedCommentFragment {
  const place = { quote: null, block: null, from: null };
  const said = { id: 'k1', author: 'Ines Halloran', body: 'Keep that sentence.', revision: 1, writtenAt: new Date().toISOString() };
  return { ...said, ...place, ...about };
}
