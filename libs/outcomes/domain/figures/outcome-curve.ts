import type { Interval } from '../curves/intervals';
import { curveEnds, fewestAtRisk, fewestShown, ShownAs, shownWith } from '../shown/shown-as';
import type { OutcomeCurveKind } from './curve-kind';

/** One line of a curve, at the times of the curve. Shares from 0 to 1; an end of an interval that is not known is null. */
export interface OutcomeLine {
  readonly code: 'reunion' | 'moved-on' | 'together' | 'apart-again' | 'separated';
  readonly events: readonly number[];
  readonly shares: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** To how many it happened at all. */
  readonly total: number;
}

/** A curve as it may be shown: up to the last time with five at risk. */
export interface OutcomeCurve {
  readonly kind: OutcomeCurveKind;
  readonly people: number;
  readonly shownAs: ShownAs;
  readonly endsAt: number | null;
  readonly times: readonly number[];
  readonly atRisk: readonly number[];
  readonly censored: readonly number[];
  readonly lines: readonly OutcomeLine[];
  readonly median: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  readonly medianFollowUp: number | null;
}

/** All of a curve, also what may not be shown. What is undefined is NaN. */
export interface WholeCurve {
  readonly kind: OutcomeCurveKind;
  readonly people: number;
  readonly times: Float64Array;
  readonly atRisk: Float64Array;
  readonly censored: Float64Array;
  readonly lines: readonly WholeLine[];
  readonly median: number | null;
  readonly medianInterval: Interval;
  readonly medianFollowUp: number | null;
}

export interface WholeLine {
  readonly code: OutcomeLine['code'];
  readonly events: Float64Array;
  readonly shares: Float64Array;
  /** Null where there is none of its kind. */
  readonly intervals: readonly Interval[] | null;
}

/** What may be shown of a curve. */
export function shownCurve(curve: WholeCurve): OutcomeCurve {
  const { kind, people, lines } = curve;
  const endsAt = people < fewestShown ? null : curveEnds(curve);
  const shown = endsAt === null ? 0 : curve.times.indexOf(endsAt) + 1;
  const shownAs = howShown(curve, shown);
  const hasShares = shownAs === ShownAs.SMALL_NUMBERS || shownAs === ShownAs.SHARE;
  const rows = hasShares ? shown : 0;
  const first = (column: Float64Array) => numbersOf(column, rows);
  // What lies after the end of the curve has not been reached, as far as anybody may know.
  const reached = (time: number | null) => (rows > 0 && time !== null && time <= (endsAt ?? 0) ? time : null);
  return {
    ...{ kind, people, shownAs, endsAt: rows > 0 ? endsAt : null },
    ...{ times: first(curve.times), atRisk: first(curve.atRisk), censored: first(curve.censored) },
    lines: shownAs === ShownAs.HIDDEN ? [] : lines.map((line) => shownLine(line, rows)),
    median: reached(curve.median),
    medianLower: reached(curve.medianInterval.lower),
    medianUpper: reached(curve.medianInterval.upper),
    medianFollowUp: hasShares ? curve.medianFollowUp : null,
  };
}

/** By the widest interval at the end of the curve; a curve without intervals by how many people it is of. */
function howShown({ people, lines }: WholeCurve, rows: number): ShownAs {
  const atRisk = rows > 0 ? fewestAtRisk : 0;
  const exact = { lower: 0, upper: 0 };
  const ways = lines.map(({ shares, intervals }) => {
    const share = shares[rows - 1];
    const isNobody = share === 0 || share === 1;
    return shownWith(intervals && !isNobody ? (intervals[rows - 1] ?? null) : exact, { n: people, atRisk });
  });
  return [ShownAs.HIDDEN, ShownAs.COUNTS, ShownAs.SMALL_NUMBERS].find((way) => ways.includes(way)) ?? ShownAs.SHARE;
}

function shownLine({ code, events, shares, intervals }: WholeLine, rows: number): OutcomeLine {
  const ends = (end: keyof Interval) =>
    intervals ? intervals.slice(0, rows).map((interval) => orNull(interval[end])) : new Array<null>(rows).fill(null);
  return {
    code,
    ...{ events: numbersOf(events, rows), shares: numbersOf(shares, rows), lower: ends('lower'), upper: ends('upper') },
    total: events.reduce((sum, count) => sum + count, 0),
  };
}

const orNull = (number: number) => (Number.isNaN(number) ? null : number);

// By hand: going through an iterator takes four times as long, and a page has ten thousand of them.
function numbersOf(column: Float64Array, rows: number): number[] {
  const numbers = new Array<number>(rows);
  for (let row = 0; row < rows; row++) numbers[row] = column[row] as number;
  return numbers;
}
