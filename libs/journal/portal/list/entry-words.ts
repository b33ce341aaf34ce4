import { faces } from '@rekindle/check-ins/domain';
import { findPrompt, type Reading } from '@rekindle/journal/domain';
import { localDayAt, shortDay, sinceInWords, timeInWords } from '@rekindle/shared/ui';
import { dayNear } from '../calendar/calendar-words';
import type { OwnEntry } from '../own/own-entry';

/** "Tuesday 10 March, 21:12"; of a day that was written about later "Sunday 8 March, written 10 Mar". */
export function writtenInWords({ writtenOn, begunAt }: OwnEntry, now: Date): string {
  const [today, begunOn] = [localDayAt(now), localDayAt(begunAt)];
  const day = dayNear(writtenOn, today);
  if (begunOn === writtenOn) return `${day}, ${timeInWords(begunAt)}`;
  return $localize`:@@entry.writtenLater:${day}:day:, written ${shortDay(begunAt, { withYear: false })}:later:`;
}

/** How a shared entry stands with the coach. */
export const readingWords: Record<Reading, string> = {
  'not-yet-read': $localize`:@@reading.notYetRead:Not yet read`,
  read: $localize`:@@reading.read:Read`,
  answered: $localize`:@@reading.answered:Answered`,
};

export function moodInWords({ mood }: OwnEntry): string | null {
  return mood === null ? null : (faces[mood] ?? null);
}

export function questionOf({ prompt }: OwnEntry): string | null {
  return prompt === null ? null : (findPrompt(prompt)?.question ?? null);
}

/** What a coach said last: who, when, and the words. */
export function lastCommentOf({ comments }: OwnEntry, now: Date) {
  const last = comments.at(-1);
  if (!last) return null;
  const [name = ''] = last.author.split(' ');
  return { by: $localize`:@@entry.saidBy:${name}:name:, ${sinceInWords(new Date(last.writtenAt), now)}:day::`, body: last.body };
}
