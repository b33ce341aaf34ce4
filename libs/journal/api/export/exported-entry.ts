import { faces } from '@rekindle/check-ins/domain';
import { findPrompt, parseText, plainText } from '@rekindle/journal/domain';
import type { JournalComment } from '../comments/journal-comment.type';

/** What an entry has in common, whoever takes it along. */
interface Exportable {
  readonly writtenOn: string;
  readonly mood: number | null;
  readonly tags: readonly string[];
  readonly events: readonly string[];
  readonly prompt: string | null;
  readonly text: string;
  readonly savedAt: Date;
  readonly sharedAt: Date | null;
  readonly photos: readonly string[];
  readonly comments: readonly JournalComment[];
}

/** An entry as it stands in a file: in words where there are any, and as data, so that other programs can read it. */
export function exportedEntry(entry: Exportable): object {
  const { writtenOn, mood, tags, events, prompt, savedAt, sharedAt, photos, comments } = entry;
  const text = parseText(entry.text);
  return {
    day: writtenOn,
    mood: mood === null ? null : faces[mood],
    question: prompt && (findPrompt(prompt)?.question ?? null),
    text: plainText(text),
    blocks: text.blocks,
    ...{ tags, events, savedAt, sharedAt },
    pictures: photos.map((id) => `/files/${id}`),
    comments: comments.map(({ author, body, quote, writtenAt }) => ({ author, about: quote, says: body, writtenAt })),
  };
}
