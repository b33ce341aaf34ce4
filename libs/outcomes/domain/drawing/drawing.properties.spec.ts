import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aLook, anyCurve } from './any-curve.builder';
import type { Drawing, Point } from './drawing';
import { drawCurve } from './draw-curve';
import { labelHeight, spread } from './labels';
import { dayTicks, levelsOf, percentScale } from './scales';

const widths = fc.integer({ min: 280, max: 1_200 });

/** Every corner of a path of ours. */
function corners(path: string): readonly Point[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHV])([\d.-]+)(?: ([\d.-]+))?/g)].map(([, turn, first, second]) => {
    if (turn !== 'V') x = Number(first);
    if (turn === 'V') y = Number(first);
    if (second !== undefined) y = Number(second);
    return { x, y };
  });
}

function everyPlace({ series }: Drawing): readonly Point[] {
  return series.flatMap(({ line, band, uprights, end }) => [...corners(line), ...corners(band ?? ''), ...uprights, end]);
}

it('stays within its field, whatever the curve and however wide', () => {
  fc.assert(
    fc.property(anyCurve, widths, (curve, width) => {
      const drawing = drawCurve(curve, aLook({ width }));
      const { left, right, top, bottom } = drawing.frame;
      for (const { x, y } of everyPlace(drawing)) expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
      expect(right).toBeLessThan(width);
      expect(drawing.height).toBeGreaterThan(bottom);
    }),
  );
});

it('goes from left to right, and up where a share rises', () => {
  fc.assert(
    fc.property(anyCurve, (curve) => {
      for (const { line } of drawCurve(curve, aLook()).series) {
        const places = corners(line);
        for (const [index, { x, y }] of places.entries()) {
          expect(x).toBeGreaterThanOrEqual(places[index - 1]?.x ?? 0);
          expect(y).toBeLessThanOrEqual(places[index - 1]?.y ?? Infinity);
        }
      }
    }),
  );
});

it('lays no label on another, each as near as it can be', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 256 }), { minLength: 1, maxLength: 6 }), (ends) => {
      const places = spread(ends, { top: 20, bottom: 256 });
      const sorted = places.toSorted((one, other) => one - other);
      for (const [index, y] of sorted.entries()) if (index > 0) expect(y - sorted[index - 1]!).toBeGreaterThanOrEqual(labelHeight - 1e-9);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(20);
      expect(Math.max(...places)).toBeLessThanOrEqual(256);
      const order = (values: readonly number[]) =>
        values.map((_, index) => index).sort((one, other) => values[one]! - values[other]! || one - other);
      expect(order(places)).toEqual(order(ends));
      if (ends.length === 1) expect(places).toEqual(ends);
    }),
  );
});

it('has a figure of each kind for each tick, and no more than there were people', () => {
  fc.assert(
    fc.property(anyCurve, widths, (curve, width) => {
      const { ticks, rows } = drawCurve(curve, aLook({ width }));
      for (const { cells } of rows) {
        expect(cells.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x));
        for (const { words } of cells) expect(Number(words)).toBeLessThanOrEqual(curve.people);
      }
    }),
  );
});

it('begins its days with 0, ends them with the last, and has room between them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 2, max: 7 }), (end, most) => {
      const days = dayTicks(end, most);
      expect([days[0], days.at(-1)]).toEqual([0, end]);
      expect(days.length).toBeLessThanOrEqual(most + 1);
      const gaps = days.slice(1).map((day, index) => day - days[index]!);
      expect(Math.min(...gaps) * 2.01).toBeGreaterThanOrEqual(Math.max(...gaps.slice(0, -1), 0));
    }),
  );
});

it('has a scale that holds every share', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const levels = levelsOf(percentScale(share));
      expect(levels[0]).toBe(0);
      expect(levels.at(-1)).toBeGreaterThanOrEqual(share * 100);
      expect(levels.length).toBeLessThanOrEqual(7);
    }),
  );
});
