import { dayFlaw, entryFlaw, parseText, tidyTags, UnreadableText } from '@rekindle/journal/domain';
import { isId } from '@rekindle/shared/kernel';
import { journalProblem } from '../journal.problems';
import { type Content } from './content';
import type { SaveJournalEntryInput } from './journal-entry.type';

/** An entry that can be kept. */
export interface CheckedEntry {
  readonly id: string;
  readonly writtenOn: string;
  readonly mood: number | null;
  readonly content: Content;
}

/** @param knownDay on which it stands so far: one that is long ago may still be written anew @throws Problem saying what is wrong */
export function checkedEntry(input: SaveJournalEntryInput, knownDay: string | null, now: Date): CheckedEntry {
  const { id, writtenOn, mood = null, tags, events, prompt = null } = input;
  const flaw = entryFlaw({ writtenOn, mood, tags, events, prompt });
  if (flaw) throw journalProblem(flaw);
  const wrongDay = writtenOn === knownDay ? null : dayFlaw(writtenOn, now);
  if (wrongDay) throw journalProblem(wrongDay);
  return { id: id.toLowerCase(), writtenOn, mood, content: { text: checkedText(input.text), tags: tidyTags(tags), events, prompt } };
}

/** @throws Problem when a device did not make this id */
export function demandId(id: string): void {
  if (!isId(id)) throw journalProblem('no-id');
}

function checkedText(json: string) {
  try {
    return parseText(json);
  } catch (flaw) {
    throw flaw instanceof UnreadableText ? journalProblem(flaw.why) : flaw;
  }
}
