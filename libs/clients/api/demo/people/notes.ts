import type { StoryKind } from '../story';
import { firstPractice } from './everybody';
import { notesAtWork } from './notes-at-work';
import { notesBeyond } from './notes-beyond';
import type { WrittenNote } from './written-note';
import type { WrittenPerson } from './written-person';

const written: Partial<Record<StoryKind, readonly WrittenNote[]>> = { ...notesAtWork, ...notesBeyond };

const each = 2;

/** The notes about somebody: two of those about their kind of story, in turn, as long as there are some. */
export function notesOf(person: WrittenPerson): readonly WrittenNote[] {
  const turn = firstPractice.filter(({ story }) => story === person.story).indexOf(person);
  return (written[person.story] ?? []).slice(each * turn, each * (turn + 1));
}
