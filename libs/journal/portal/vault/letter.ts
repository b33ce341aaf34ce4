import { type JournalText, noText, parseText } from '@rekindle/journal/domain';
import type { VaultEntryFragment } from '@rekindle/shared/graphql';
import { localDayAt } from '@rekindle/shared/ui';

/** A letter as it is written, and as it waits on the device. */
export interface Letter {
  /** Whom it is to, in the writer's own word. */
  readonly to: string;
  readonly text: JournalText;
  readonly writtenOn: string;
  /** The first day on which it can be read again; null where it can be read now. */
  readonly lockedUntil: string | null;
  /** By the clock of the device. */
  readonly begunAt: string;
  /** Of the letter that was seen when this was written; 0 where there was none. */
  readonly revision: number;
}

/** One that nobody has begun. */
export function blankLetter(now: Date): Letter {
  return { to: '', text: noText, writtenOn: localDayAt(now), lockedUntil: null, begunAt: now.toISOString(), revision: 0 };
}

/** What the server said of one. */
export function letterOf({ to, text, writtenOn, lockedUntil, begunAt, revision }: VaultEntryFragment): Letter {
  return { to: to ?? '', text: parseText(text), writtenOn, lockedUntil, begunAt, revision };
}
