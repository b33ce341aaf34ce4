import { dayFlaw, entryFlaw, EntryKind, lockFlaw, parseText, tidyTags, UnreadableText, whatIsWrongWithTo } from '@rekindle/journal/domain';
import { isId } from '@rekindle/shared/kernel';
import { tidyLabel } from '@rekindle/clients/domain';
import { journalProblem } from '../journal.problems';
import { type Content } from './content';
import type { EntryRow } from './entries.repository';
import type { SaveJournalEntryInput } from './journal-entry.type';

/** An entry that can be kept. */
export interface CheckedEntry {
  readonly id: string;
  readonly writtenOn: string;
  readonly mood: number | null;
  readonly content: Content;
  readonly kind: EntryKind;
  readonly lockedUntil: string | null;
}

/** What it is measured by, of one that stands there. */
type Known = Pick<EntryRow, 'writtenOn' | 'kind' | 'lockedUntil'>;

/** @param known as it stands so far: a day that is long ago may still be written anew @throws Problem saying what is wrong */
export function checkedEntry(input: SaveJournalEntryInput, known: Known | null, now: Date): CheckedEntry {
  const { id, writtenOn, mood = null, tags, events, prompt = null } = input;
  const flaw = entryFlaw({ writtenOn, mood, tags, events, prompt });
  if (flaw) throw journalProblem(flaw);
  const wrongDay = writtenOn === known?.writtenOn ? null : dayFlaw(writtenOn, now);
  if (wrongDay) throw journalProblem(wrongDay);
  const kind = known?.kind ?? input.kind ?? EntryKind.ENTRY;
  const content = { text: checkedText(input.text), tags: tidyTags(tags), events, prompt };
  if (kind === EntryKind.ENTRY) return { id: id.toLowerCase(), writtenOn, mood, content, kind, lockedUntil: null };
  const { to, lockedUntil } = checkedLetter(input, known, now);
  return { id: id.toLowerCase(), writtenOn, mood, content: { ...content, to }, kind, lockedUntil };
}

/** @throws Problem when a device did not make this id */
export function demandId(id: string): void {
  if (!isId(id)) throw journalProblem('no-id');
}

function checkedLetter({ to, lockedUntil = null }: SaveJournalEntryInput, known: Known | null, now: Date) {
  const tidy = tidyLabel(to ?? '');
  const wrong = whatIsWrongWithTo(tidy) ?? (lockedUntil === null || lockedUntil === known?.lockedUntil ? null : lockFlaw(lockedUntil, now));
  if (wrong) throw journalProblem(wrong);
  return { to: tidy, lockedUntil };
}

function checkedText(json: string) {
  try {
    return parseText(json);
  } catch (flaw) {
    throw flaw instanceof UnreadableText ? journalProblem(flaw.why) : flaw;
  }
}
