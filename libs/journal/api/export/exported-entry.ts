import { faces } from '@rekindle/check-ins/domain';
import { findPrompt, parseText, plainText } from '@rekindle/journal/domain';
import type { JournalComment } from '../comments/journal-comment.type';

/** What an entry has in common, whoever takes it along. */
export interface Exportable {
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
  /** Of what was put away: whom it is to, and until when it waits. */
  readonly isPutAway?: boolean;
  readonly to?: string | null;
  readonly lockedUntil?: string | null;
  readonly isLocked?: boolean;
}

/** An entry as it stands in a file: in words where there are any, and as data, so that other programs can read it. */
export function exportedEntry(entry: Exportable): object {
  const { writtenOn, mood, tags, events, prompt, savedAt, sharedAt, photos, comments } = entry;
  const text = parseText(entry.text);
  return {
    day: writtenOn,
    mood: moodInWords(mood),
    question: questionOf(prompt),
    text: plainText(text),
    blocks: text.blocks,
    ...{ tags, events, savedAt, sharedAt },
    ...(entry.isPutAway ? { putAway: true, to: entry.to, waitsUntil: entry.isLocked ? entry.lockedUntil : null } : {}),
    pictures: photos.map((id) => `/files/${id}`),
    comments: comments.map(({ author, body, quote, writtenAt }) => ({ author, about: quote, says: body, writtenAt })),
  };
}

export function moodInWords(mood: number | null): string | null {
  return mood === null ? null : (faces[mood] ?? null);
}

export function questionOf(prompt: string | null): string | null {
  return prompt && (findPrompt(prompt)?.question ?? null);
}
