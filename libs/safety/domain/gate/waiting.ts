import type { SoftCondition } from './gate-condition';

const day = 86_400_000;

/** The least number of days without contact, unless somebody set it higher. */
export const fewestDays = 30;
export const mostDays = 60;

/** From this weight of the breakup on (a share, 0 to 100), a first message waits. */
export const highDistress = 50;

/** How long no answer is waited for, and how long a coach's yes holds. */
export const unansweredDays = 30;
export const reviewDays = 14;

/** What the waiting before a first message depends on, besides flags. */
export interface ReachOutFacts {
  /** Since when no contact was kept; null where it was not begun. */
  readonly noContactSince: Date | null;
  /** 30 to 60. */
  readonly daysAgreed: number;
  /** The weight of the breakup in the last two weekly checks, the latest first; null where one is missing. */
  readonly impacts: readonly [number | null, number | null];
  /** When each first message was sent that nobody has answered. */
  readonly unanswered: readonly Date[];
  /** A coach has said yes to a second. */
  readonly mayTryAgain: boolean;
  readonly isExPartnered: boolean;
  /** When quiet hours end where the client is; null outside of them. */
  readonly quietUntil: Date | null;
  /** When a coach last said yes; null where none has. */
  readonly yesAt: Date | null;
}

/** Why it waits, and until when; null where no time opens it. */
export interface Waiting {
  readonly condition: SoftCondition;
  readonly until: Date | null;
}

/** Everything that makes a first message wait now, flags aside. */
export function waitingFor(facts: ReachOutFacts, now: Date): readonly Waiting[] {
  return [...days(facts, now), ...distress(facts), ...attempts(facts, now), ...partner(facts), ...quiet(facts), ...review(facts, now)];
}

function days({ noContactSince, daysAgreed }: ReachOutFacts, now: Date): Waiting[] {
  const least = Math.min(mostDays, Math.max(fewestDays, daysAgreed));
  if (!noContactSince) return [{ condition: 'days-too-few', until: null }];
  const until = new Date(noContactSince.getTime() + least * day);
  return now < until ? [{ condition: 'days-too-few', until }] : [];
}

function distress({ impacts }: ReachOutFacts): Waiting[] {
  const isHigh = impacts.some((impact) => impact === null || impact >= highDistress);
  return isHigh ? [{ condition: 'distress-high', until: null }] : [];
}

function attempts({ unanswered, mayTryAgain }: ReachOutFacts, now: Date): Waiting[] {
  const last = unanswered.at(-1);
  if (!last) return [];
  const until = new Date(last.getTime() + unansweredDays * day);
  if (now < until) return [{ condition: 'unanswered-wait', until }];
  return mayTryAgain ? [] : [{ condition: 'repeat-attempt', until: null }];
}

function partner({ isExPartnered }: ReachOutFacts): Waiting[] {
  return isExPartnered ? [{ condition: 'ex-partnered', until: null }] : [];
}

function quiet({ quietUntil }: ReachOutFacts): Waiting[] {
  return quietUntil ? [{ condition: 'quiet-hours', until: quietUntil }] : [];
}

function review({ yesAt }: ReachOutFacts, now: Date): Waiting[] {
  const isStale = yesAt !== null && now.getTime() > yesAt.getTime() + reviewDays * day;
  return isStale ? [{ condition: 'stale-review', until: null }] : [];
}

/** Silence is an answer: after the second message that nobody answered there is no third. */
export function isGoalClosed({ unanswered, wasToldNo }: Pick<ReachOutFacts, 'unanswered'> & { readonly wasToldNo: boolean }): boolean {
  return wasToldNo || unanswered.length >= 2;
}
