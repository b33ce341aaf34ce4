import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupedBy } from '../cases/grouped-by';
import { marksOfCourse } from '../cases/marks-of-course';
import { courseOf } from '../registry/course';
import { aReport, day, start } from '../registry/outcome-report.builder';
import { outcomeStatuses, Reporter } from '../registry/outcome-report';
import { outcomeFigures } from './outcome-figures';

const report = fc
  .record({
    at: fc.integer({ min: 0, max: 250 }),
    says: fc.constantFrom(...outcomeStatuses),
    isDated: fc.boolean(),
    by: fc.constantFrom(...Object.values(Reporter)),
  })
  .map(({ at, says, isDated, by }) => aReport(at, says, { since: isDated ? day(at) : null, by }));
const anyCourses = fc.array(
  fc.array(report, { maxLength: 5 }).map((reports) => courseOf(start, reports)),
  { maxLength: 60 },
);

/** What the tables count of these clients. */
function counted(courses: readonly ReturnType<typeof courseOf>[]) {
  const columns = groupedBy(courses.flatMap(marksOfCourse), ({ figure, outcome }) => `${figure} ${outcome}`);
  const counts = [...columns.values()].map((marks) => {
    const times = groupedBy(marks, ({ time }) => time);
    return { ...(marks[0] as (typeof marks)[number]), times: [...times.keys()], counts: [...times.values()].map(({ length }) => length) };
  });
  return { people: courses.length, hidden: null, counts };
}

describe('the figures of any clients', () => {
  it('say nothing of fewer than five', () => {
    fc.assert(
      fc.property(anyCourses, (courses) => {
        const { hidden, curves, horizon, followUp } = outcomeFigures(counted(courses));
        if (courses.length < 5) expect([hidden, curves, horizon, followUp]).toEqual(['too-few', [], null, null]);
        for (const { people, lines, times, atRisk } of curves) {
          if (people < 5) expect(lines).toEqual([]);
          if (people < 10) expect(times).toEqual([]);
          expect(atRisk.every((count) => count >= 5)).toBe(true);
        }
      }),
    );
  });

  it('have shares from 0 to 1 within their intervals, which make one whole where they should', () => {
    fc.assert(
      fc.property(anyCourses, (courses) => {
        const { curves, horizon } = outcomeFigures(counted(courses));
        for (const { kind, lines, times, median, endsAt } of curves) {
          for (const { shares, lower, upper } of lines) {
            for (const [row, share] of shares.entries()) {
              expect(share).toBeGreaterThanOrEqual(0);
              expect(share).toBeLessThanOrEqual(1 + 1e-9);
              expect(lower[row] ?? share).toBeLessThanOrEqual(share + 1e-9);
              expect(upper[row] ?? share).toBeGreaterThanOrEqual(share - 1e-9);
            }
          }
          if (kind === 'now')
            for (const row of times.keys()) expect(lines.reduce((sum, { shares }) => sum + (shares[row] as number), 0)).toBeCloseTo(1, 9);
          if (median !== null) expect(median).toBeLessThanOrEqual(endsAt as number);
        }
        if (horizon) expect(horizon.reunions + horizon.movedOn + horizon.open).toBe(horizon.of);
      }),
    );
  });
});
