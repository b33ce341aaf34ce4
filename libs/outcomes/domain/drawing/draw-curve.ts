import { percent } from '../shown/shown-as';
import type { Drawing, Hue, Point, Series } from './drawing';
import { type Axes, frameOf, rounded, stretchesIn, surroundings, xOf, yOf } from './frames';
import { spread } from './labels';
import { stepBand, stepPath } from './paths';
import { dayTicks, percentScale } from './scales';

/** What of a curve is drawn: columns with a row for each time, the times ascending. */
export interface CurveColumns {
  readonly people: number;
  /** The last time that is drawn. */
  readonly endsAt: number;
  readonly times: readonly number[];
  readonly atRisk: readonly number[];
  readonly censored: readonly number[];
  readonly lines: readonly LineColumns[];
}

export interface LineColumns {
  readonly code: string;
  readonly events: readonly number[];
  /** 0 to 1. */
  readonly shares: readonly number[];
  /** Null where nothing is known. */
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** How a line looks, and what it is called. */
export interface LineLook {
  readonly name: string;
  readonly hue: Hue;
  readonly isDashed: boolean;
  /** The share before anything has happened. */
  readonly startsAt: 0 | 1;
}

export interface CurveLook {
  readonly width: number;
  /** Of the field. */
  readonly height: number;
  readonly lookOf: (code: string) => LineLook;
  readonly atRisk: string;
  /** What is counted of the first line below the ticks; none for nothing. */
  readonly soFar: string | null;
}

/** Draws the curves of shares over time: steps, bands, who was at risk. One alone also shows where people were last heard of. */
export function drawCurve(curve: CurveColumns, { width, height, lookOf, atRisk, soFar }: CurveLook): Drawing {
  const frame = frameOf(width, height);
  const startsHigh = curve.lines.some(({ code }) => lookOf(code).startsAt === 1);
  const axes = { frame, end: curve.endsAt, scale: percentScale(startsHigh ? 1 : highestIn(curve)) };
  const days = dayTicks(curve.endsAt, stretchesIn(frame));
  const [main] = curve.lines;
  const rows = [
    { name: atRisk, figures: days.map((day) => atRiskOn(curve, day)) },
    ...(soFar !== null && main ? [{ name: soFar, figures: days.map((day) => happenedBy(curve, main, day)) }] : []),
  ];
  const lines = curve.lines.map((line) => ({ line, look: lookOf(line.code), drawn: lineOf(axes, curve, line, lookOf(line.code)) }));
  // Below the field stands the unit of its ticks.
  const labels = spread(
    lines.map(({ drawn }) => drawn.end.y),
    { top: frame.top, bottom: frame.bottom - 16 },
  );
  const series = lines.map(({ line, look, drawn }, index): Series => {
    const y = rounded(labels[index] ?? 0);
    const x = frame.right + 14;
    const figure = `${percent(line.shares.at(-1) ?? look.startsAt, curve.people)}\u00a0%`;
    const label = { figure, name: look.name, figureAt: { x, y: y - 4 }, nameAt: { x, y: y + 12 } };
    const uprights = curve.lines.length === 1 ? uprightsOf(axes, curve, line, look) : [];
    return { code: line.code, hue: look.hue, isDashed: look.isDashed, ...drawn, uprights, beads: [], label };
  });
  return { ...surroundings(axes, { width, days, rows }), series };
}

/** Who could be seen to have something happen to them at a day, as counted at the next time of the curve. */
function atRiskOn({ times, atRisk, censored, lines, people }: CurveColumns, day: number): number {
  if (day <= 0) return people;
  const next = times.findIndex((time) => time >= day);
  if (next >= 0) return atRisk[next] ?? 0;
  const last = times.length - 1;
  const left = lines.reduce((sum, { events }) => sum + (events[last] ?? 0), censored[last] ?? 0);
  return Math.max(0, (atRisk[last] ?? people) - left);
}

function happenedBy({ times }: CurveColumns, { events }: LineColumns, day: number): number {
  return events.reduce((sum, count, row) => ((times[row] ?? Infinity) <= day ? sum + count : sum), 0);
}

function highestIn({ lines }: CurveColumns): number {
  return Math.max(0, ...lines.flatMap(({ shares, upper }) => shares.map((share, row) => upper[row] ?? share)));
}

function lineOf(axes: Axes, { times, endsAt }: CurveColumns, { shares, lower, upper }: LineColumns, { startsAt }: LineLook) {
  const endX = xOf(axes, endsAt);
  // Where nothing is known about its width a band is as narrow as its line, and there is none where that is so all along.
  const at = (values: readonly (number | null)[]): readonly Point[] => [
    { x: xOf(axes, 0), y: yOf(axes, startsAt * 100) },
    ...times.map((time, row) => ({ x: xOf(axes, time), y: yOf(axes, (values[row] ?? shares[row] ?? 0) * 100) })),
  ];
  const points = at(shares);
  const hasBand = upper.some((bound) => bound !== null);
  return {
    line: stepPath(points, endX),
    band: hasBand ? stepBand(at(lower), at(upper), endX) : null,
    end: { x: endX, y: points.at(-1)?.y ?? yOf(axes, startsAt * 100) },
  };
}

function uprightsOf(axes: Axes, { times, censored }: CurveColumns, { shares }: LineColumns, { startsAt }: LineLook): readonly Point[] {
  return times.flatMap((time, row) => {
    const share = shares[row] ?? startsAt;
    return (censored[row] ?? 0) > 0 ? [{ x: xOf(axes, time), y: yOf(axes, share * 100) }] : [];
  });
}
