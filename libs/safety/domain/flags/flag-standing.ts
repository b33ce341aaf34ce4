import { type FlagCause, type FlagCode, flagRules } from './flag-code';

/** What is known of a flag: it was raised, and looked at since. Who looked and what they noted says nothing about where it stands. */
export interface Flag {
  readonly code: FlagCode;
  readonly cause: FlagCause;
  readonly raisedAt: Date;
  /** In the order in which they happened. */
  readonly looks: readonly { readonly at: Date }[];
}

/**
 * Where a flag stands. `looked-at`: one look was taken, and the second is due a week after it. `over`: it has passed by itself.
 * Only `open` and `looked-at` close anything that can open again.
 */
export const FlagStanding = { OPEN: 'open', LOOKED_AT: 'looked-at', CLEARED: 'cleared', OVER: 'over' } as const;
export type FlagStanding = (typeof FlagStanding)[keyof typeof FlagStanding];

const hour = 3_600_000;

/** How long after the first look the second may be taken. */
export const secondLookAfter = 7 * 24 * hour;

export function standingOf({ code, raisedAt, looks }: Flag, now: Date): FlagStanding {
  const { needsSecondLook, lock } = flagRules[code];
  if (looks.length >= (needsSecondLook ? 2 : 1)) return 'cleared';
  if (lock !== 'until-cleared' && now.getTime() >= raisedAt.getTime() + lock.hours * hour) return 'over';
  return looks.length > 0 ? 'looked-at' : 'open';
}

/** Whether it still closes what it closes. */
export function isStanding(flag: Flag, now: Date): boolean {
  return ['open', 'looked-at'].includes(standingOf(flag, now));
}

/** Whether somebody has to look now: nobody has yet, or the second look is due. */
export function wantsLook(flag: Flag, now: Date): boolean {
  const [first] = flag.looks;
  return isStanding(flag, now) && (!first || now.getTime() >= first.at.getTime() + secondLookAfter);
}

/** When it passes by itself; null where only a coach clears it. */
export function passesAt({ code, raisedAt }: Pick<Flag, 'code' | 'raisedAt'>): Date | null {
  const { lock } = flagRules[code];
  return lock === 'until-cleared' ? null : new Date(raisedAt.getTime() + lock.hours * hour);
}

/** Why a look cannot be taken down: nothing stands any more, it says nothing, or the second comes too early. */
export type LookFlaw = 'nothing-stands' | 'note-missing' | 'too-early';

/**
 * What keeps a coach from clearing a flag now, or null. Whether somebody is a coach is for the permissions to say.
 *
 * @param note what they have seen or heard that makes it safe
 */
export function flawInLook(flag: Flag, note: string, now: Date): LookFlaw | null {
  if (!isStanding(flag, now)) return 'nothing-stands';
  if (!note.trim()) return 'note-missing';
  const first = flag.looks[0];
  if (first && now.getTime() < first.at.getTime() + secondLookAfter) return 'too-early';
  return null;
}
