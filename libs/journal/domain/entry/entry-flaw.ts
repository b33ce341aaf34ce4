import { faces, isLocalDate } from '@rekindle/check-ins/domain';
import { isPrompt } from '../prompts/prompts';
import { type Entry, entryLimits } from './entry';
import { dayEvents } from './events';
import { tidyTags, whatIsWrongWithTag } from './tags';

/** Why an entry cannot be kept as it is. What is wrong with its text is said by `readText`. */
export type EntryFlaw =
  'day-unknown' | 'mood-unknown' | 'too-many-tags' | 'tag-too-long' | 'tag-unreadable' | 'event-unknown' | 'event-twice' | 'prompt-unknown';

/** The first thing that is wrong; null when nothing is. On which days one may write is asked by `dayFlaw`. */
export function entryFlaw({ writtenOn, mood, tags, events, prompt }: Omit<Entry, 'text'>): EntryFlaw | null {
  if (!isLocalDate(writtenOn)) return 'day-unknown';
  if (mood !== null && faces[mood] === undefined) return 'mood-unknown';
  if (tidyTags(tags).length > entryLimits.tags) return 'too-many-tags';
  if (!events.every((event) => (dayEvents as readonly string[]).includes(event))) return 'event-unknown';
  if (new Set(events).size !== events.length) return 'event-twice';
  if (prompt !== null && !isPrompt(prompt)) return 'prompt-unknown';
  return tags.map(whatIsWrongWithTag).find((wrong) => wrong !== null) ?? null;
}
