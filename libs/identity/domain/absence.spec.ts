import { describe, expect, it } from '@jest/globals';
import { flawInAbsence, isAway } from './absence';

const away = (fromDay: string, untilDay: string) => ({ fromDay, untilDay });

describe('days away', () => {
  it.each([
    ['2026-12-24', '2027-01-02', null],
    ['2026-11-20', '2026-11-28', null],
    ['2026-12-24', '2026-12-24', null],
    ['2026-12-24', '2026-12-23', 'ends-first'],
    ['2026-11-01', '2026-11-27', 'over'],
    ['2026-12-24', '2028-01-01', 'too-long'],
    ['2026-02-30', '2026-12-24', 'no-day'],
    ['tomorrow', '2026-12-24', 'no-day'],
    ['2026-12-24', '', 'no-day'],
  ])('from %s to %s: %s', (fromDay, untilDay, flaw) => {
    expect(flawInAbsence(away(fromDay, untilDay), '2026-11-28')).toBe(flaw);
  });

  it('begin with the first and end with the last', () => {
    const days = ['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01'];
    expect(days.map((today) => isAway(away('2026-12-24', '2026-12-31'), today))).toEqual([false, true, true, false]);
  });
});
