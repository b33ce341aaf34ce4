import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, lastDayOf, weekdayOf } from '@rekindle/check-ins/domain';
import { weeksOfMonth, weeksUntil } from './calendar-weeks';

const anyDay = fc.integer({ min: -10_000, max: 30_000 }).map((days) => addDays('2000-01-01', days));

describe('weeks of a calendar', () => {
  it('end with the one that a day lies in', () => {
    expect(weeksUntil('2026-03-10', 3).map(([monday, , , , , , sunday]) => `${monday} ${sunday}`)).toEqual([
      '2026-02-23 2026-03-01',
      '2026-03-02 2026-03-08',
      '2026-03-09 2026-03-15',
    ]);
    expect(weeksUntil('2026-03-15', 1)).toEqual(weeksUntil('2026-03-09', 1));
  });

  it('are all that a month lies in, and no other', () => {
    expect(weeksOfMonth('2026-02')).toHaveLength(5);
    expect(weeksOfMonth('2027-02')).toHaveLength(4);
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = day.slice(0, 7);
        const weeks = weeksOfMonth(month);
        expect(weeks.flat().filter((each) => each === day)).toHaveLength(1);
        for (const week of weeks) {
          expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
          expect(week.some((each) => each.startsWith(month))).toBe(true);
        }
        expect(weeks.flat()).toContain(lastDayOf(month));
      }),
    );
  });

  it('know how a month ends', () => {
    expect(['2026-02', '2028-02', '2026-12'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
  });
});
