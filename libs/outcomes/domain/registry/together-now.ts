import { daysBetween } from '@rekindle/check-ins/domain';
import type { Histories } from '../states/histories';
import type { Course } from './course';
import { startedApart } from './followed-clients';
import { dayOf, type WhichDay } from './happened';

/** Where somebody is, for "together now". */
export const NowState = { SEPARATED: 0, TOGETHER: 1, APART_AGAIN: 2, MOVED_ON: 3 } as const;
export type NowState = (typeof NowState)[keyof typeof NowState];

/** The lives of clients since they started, in days: separated, then together and perhaps apart again, or moved on. */
export function livesOf(courses: readonly Course[], which: WhichDay = 'middle'): Histories {
  const stretches = startedApart(courses).flatMap((course, person) =>
    stretchesOf(course, which).map((stretch) => ({ ...stretch, person })),
  );
  return {
    people: Uint32Array.from(stretches, ({ person }) => person),
    starts: Float64Array.from(stretches, ({ start }) => start),
    stops: Float64Array.from(stretches, ({ stop }) => stop),
    from: Uint16Array.from(stretches, ({ from }) => from),
    to: Uint16Array.from(stretches, ({ to }) => to),
    weights: null,
    states: Object.keys(NowState).length,
  };
}

interface StretchOfLife {
  readonly start: number;
  readonly stop: number;
  readonly from: NowState;
  readonly to: NowState;
}

// Two things on one day came one after the other, and a stretch has to have a length.
const partOfDay = 1 / 16;

function stretchesOf({ startedOn, reunion, movedOn, apartUntil }: Course, which: WhichDay): readonly StretchOfLife[] {
  const since = (day: string) => Math.max(partOfDay, daysBetween(startedOn, day));
  const onward = movedOn && since(dayOf(movedOn, which));
  const reunited = reunion && since(dayOf(reunion, which));
  if (reunion && reunited !== null && (onward === null || reunited <= onward)) {
    const apart = reunion.apartAgain && Math.max(reunited + partOfDay, since(dayOf(reunion.apartAgain, which)));
    const coupleUntil = Math.max(reunited, daysBetween(startedOn, reunion.coupleUntil));
    const { SEPARATED, TOGETHER, APART_AGAIN } = NowState;
    const first = { start: 0, stop: reunited, from: SEPARATED, to: TOGETHER };
    if (apart !== null) return [first, { start: reunited, stop: apart, from: TOGETHER, to: APART_AGAIN }];
    return coupleUntil > reunited ? [first, { start: reunited, stop: coupleUntil, from: TOGETHER, to: TOGETHER }] : [first];
  }
  if (onward !== null) return [{ start: 0, stop: onward, from: NowState.SEPARATED, to: NowState.MOVED_ON }];
  const apartFor = daysBetween(startedOn, apartUntil);
  return apartFor > 0 ? [{ start: 0, stop: apartFor, from: NowState.SEPARATED, to: NowState.SEPARATED }] : [];
}
