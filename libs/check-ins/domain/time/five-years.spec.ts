import { expect, it } from '@jest/globals';
import { instantOf } from './instant-of';
import { addDays } from './local-date';

const days = Array.from({ length: 5 * 365 + 1 }, (_, index) => addDays('2026-01-01', index));

// No zone leaves out a whole day in these years, so as many instants as days is exactly one for each.
it.each(['00:30', '02:30', '23:30'])(
  'a mail of %s is due once on each day of 2026 to 2030 in every zone there is, each day later than the last',
  (time) => {
    const isWrong = (zone: string) => {
      let last = 0;
      return days.some((date) => {
        const at = instantOf(zone, date, time)?.at.getTime() ?? 0;
        const isLater = at > last;
        last = at;
        return !isLater;
      });
    };
    expect(days.at(-1)).toBe('2030-12-31');
    expect(Intl.supportedValuesOf('timeZone').filter(isWrong)).toEqual([]);
  },
);
