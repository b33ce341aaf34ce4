import { daysBetween } from '@rekindle/check-ins/domain';
import type { FollowUp } from '../followed/follow-up';
import type { Course } from '../registry/course';
import { firstOutcomes, stayingTogether } from '../registry/followed-clients';
import { livesOf } from '../registry/together-now';
import { moveCode } from '../states/state-counts';
import { CaseFigure, type CaseMark, horizonDays, StandingAtHorizon } from './case-mark';

/** What somebody's course adds to the figures about outcomes. Whoever was a couple when they started adds nothing to what came first. */
export function marksOfCourse(course: Course): readonly CaseMark[] {
  const first = marksAs(CaseFigure.FIRST, firstOutcomes([course]));
  const { starts, stops, from, to, states } = livesOf([course]);
  return [
    { figure: CaseFigure.STARTED, time: 0, outcome: 0 },
    ...first,
    ...marksAs(CaseFigure.STAYING, stayingTogether([course])),
    ...Array.from(starts, (time, stretch) => ({ figure: CaseFigure.NOW_FROM, time, outcome: from[stretch] as number })),
    ...Array.from(stops, (time, stretch) => {
      const outcome = moveCode({ from: from[stretch] as number, to: to[stretch] as number, states });
      return { figure: CaseFigure.NOW_TO, time, outcome };
    }),
    ...first.map((mark) => ({ figure: CaseFigure.HORIZON, time: dayNumber(course.startedOn), outcome: standingOf(mark) })),
    ...(course.isUnconfirmed ? [{ figure: CaseFigure.UNCONFIRMED, time: 0, outcome: 0 }] : []),
  ];
}

function marksAs(figure: string, { times, outcomes }: FollowUp): readonly CaseMark[] {
  return Array.from(times, (time, person) => ({ figure, time, outcome: outcomes[person] as number }));
}

function standingOf({ time, outcome }: CaseMark): number {
  if (outcome !== 0 && time <= horizonDays) return outcome;
  return time < horizonDays ? StandingAtHorizon.UNKNOWN : StandingAtHorizon.OPEN;
}

const dayNumber = (day: string) => daysBetween('1970-01-01', day);
