import { type KeptField, keptForSafety } from '@rekindle/programs/domain';

/** What of a question stays as the guide has it. */
export interface Lock {
  /** All of it, or only what it is and when it is asked. */
  readonly isWhole: boolean;
  /** Ids of what is asked in its rows and stays as well. */
  readonly within: ReadonlySet<string>;
  readonly chip: string;
  readonly reason: string;
}

/** What a copy keeps because it keeps clients safe, by the id of its question. @param from key of what was copied; nothing is kept of what was not */
export function locksOf(from: string | null): ReadonlyMap<string, Lock> {
  return new Map(keptForSafety(from).map(({ field, keeps, within }) => [field.id, lockOf(keeps, within)]));
}

function lockOf(keeps: KeptField['keeps'], within: KeptField['within'] = []): Lock {
  const isWhole = keeps === 'all';
  return { isWhole, within: new Set(within.map(({ id }) => id)), chip, reason: isWhole ? whole : within.length > 0 ? rows : letter };
}

const chip = $localize`:@@lock.chip:Kept as it is`;
const whole = $localize`:@@lock.whole:What is chosen here can tell you that your client is in danger. So it stays word for word as the guide has it. You can move it.`;
const rows = $localize`:@@lock.rows:What is chosen in these rows can tell you that your client is in danger. So those questions stay as the guide has them. Everything else is yours.`;
const letter = $localize`:@@lock.letter:This leads to the other person, so it stays a letter that rests. Its words are yours.`;

/** Of one that is asked in rows. */
export const wholeLock: Lock = lockOf('all');
