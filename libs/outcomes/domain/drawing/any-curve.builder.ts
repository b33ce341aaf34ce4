import fc from 'fast-check';
import type { CurveColumns, CurveLook } from './draw-curve';

/** Curves of one to four lines that rise, whose bands lie around them and are unknown at the beginning. */
export const anyCurve = fc
  .record({
    times: fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 30 }),
    rises: fc.array(fc.array(fc.nat({ max: 100 }), { minLength: 30, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
    people: fc.integer({ min: 40, max: 400 }),
    beyond: fc.nat({ max: 100 }),
  })
  .map(({ times, rises, people, beyond }): CurveColumns => {
    const ascending = times.sort((one, other) => one - other);
    const rows = ascending.map((_, row) => row);
    return {
      ...{ people, times: ascending, endsAt: (ascending.at(-1) ?? 0) + beyond },
      atRisk: rows.map((row) => Math.max(5, people - row)),
      censored: rows.map((row) => row % 2),
      lines: rises.map((rise, line) => lineOf(`line-${line}`, rise.slice(0, rows.length))),
    };
  });

function lineOf(code: string, rise: readonly number[]) {
  let sum = 0;
  const shares = rise.map((each) => Math.min(1, (sum += each / 3_000)));
  const bound = (by: number) => shares.map((share) => (share === 0 ? null : Math.min(1, share * by)));
  return { code, events: rise.map((each) => each % 2), shares, lower: bound(0.5), upper: bound(1.5) };
}

/** How a spec has curves drawn. */
export const aLook = (change: Partial<CurveLook> = {}): CurveLook => ({
  ...{ width: 728, height: 236, atRisk: 'Number at risk', soFar: 'So far' },
  lookOf: (code) => ({ name: code, hue: 1, isDashed: false, startsAt: 0 }),
  ...change,
});
