import type { Entry } from '@rekindle/journal/domain';
import type { Draft } from '@rekindle/shared/ui';

/** An entry as it waits on the device. */
export interface WaitingEntry extends Entry {
  /** Of the entry that was seen when this was written; 0 where there was none. */
  readonly revision: number;
  /** By the clock of the device. */
  readonly begunAt: string;
  /** The writer sends this change to the coach by hand. Without it a change of a shared entry stays here. */
  readonly isForCoach?: true;
}

const area = 'journal';

export function placeOf(id: string): string {
  return `${area}/${id}`;
}

/** Which entry a draft is of; null where it is no entry. */
export function entryOf({ place }: Draft): string | null {
  const [of, id] = place.split('/');
  return of === area && id ? id : null;
}

/** Whether two wordings say the same. */
export function isSameWording(one: Entry, other: Entry): boolean {
  return wordingIn(one) === wordingIn(other);
}

function wordingIn({ writtenOn, mood, tags, events, prompt, text }: Entry): string {
  return JSON.stringify([writtenOn, mood, tags, events, prompt, text]);
}
