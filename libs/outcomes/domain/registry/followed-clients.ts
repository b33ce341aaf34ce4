import { daysBetween } from '@rekindle/check-ins/domain';
import type { FollowUp } from '../followed/follow-up';
import type { Followed } from '../shares/loss-to-follow-up';
import type { Course } from './course';
import { dayOf, type WhichDay } from './happened';

/** What came first. */
export const FirstOutcome = { REUNION: 1, MOVED_ON: 2 } as const;

/** Who was apart when they started: whoever was a couple already has nothing to come first. */
export function startedApart(courses: readonly Course[]): readonly Course[] {
  return courses.filter(({ reunion, startedOn }) => reunion === null || reunion.on >= startedOn);
}

/** What came first, in days since each start: a confirmed reunion, having moved on, or neither until they were last known to be apart. */
export function firstOutcomes(courses: readonly Course[], which: WhichDay = 'middle'): FollowUp {
  return columnsOf(
    startedApart(courses).map((course) => firstOutcomeOf(course, which)),
    2,
  );
}

/** How long reunions have lasted, in days since each: until they were apart again, or last known to be a couple. */
export function stayingTogether(courses: readonly Course[], which: WhichDay = 'middle'): FollowUp {
  const lasting = courses.flatMap(({ reunion }) => {
    if (!reunion) return [];
    const { apartAgain, coupleUntil } = reunion;
    const until = apartAgain ? dayOf(apartAgain, which) : coupleUntil;
    return [{ time: daysFrom(dayOf(reunion, which), until), outcome: apartAgain ? 1 : 0 }];
  });
  return columnsOf(lasting, 1);
}

/** Who could be known about, for loss to follow-up. @param today the last day that has begun */
export function followedUntil(courses: readonly Course[], today: string): readonly Followed[] {
  return startedApart(courses).map((course) => {
    const { time, outcome } = firstOutcomeOf(course, 'middle');
    return { until: time, hasHappened: outcome !== 0, sinceStart: daysFrom(course.startedOn, today) };
  });
}

interface TimeToOutcome {
  readonly time: number;
  readonly outcome: number;
}

function firstOutcomeOf({ startedOn, reunion, movedOn, apartUntil }: Course, which: WhichDay): TimeToOutcome {
  const together = reunion && dayOf(reunion, which);
  const onward = movedOn && dayOf(movedOn, which);
  // Of two on one day the reunion is the one that had to be agreed on by two.
  if (together !== null && (onward === null || together <= onward))
    return { time: daysFrom(startedOn, together), outcome: FirstOutcome.REUNION };
  if (onward !== null) return { time: daysFrom(startedOn, onward), outcome: FirstOutcome.MOVED_ON };
  return { time: daysFrom(startedOn, apartUntil), outcome: 0 };
}

/** Somebody may date what they tell before it could begin: never less than no days. */
function daysFrom(day: string, until: string): number {
  return Math.max(0, daysBetween(day, until));
}

function columnsOf(people: readonly TimeToOutcome[], kinds: number): FollowUp {
  return {
    times: Float64Array.from(people, ({ time }) => time),
    outcomes: Uint16Array.from(people, ({ outcome }) => outcome),
    kinds,
    entries: null,
  };
}
