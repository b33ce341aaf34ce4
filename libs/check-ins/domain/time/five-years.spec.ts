import { expect, it } from '@jest/globals';
import { instantOf } from './instant-of';
import { addDays } from './local-date';

const days = Array.from({ length: 5 * 365 + 1 }, (_, index) => addDays('2026-01-01', index));

/** No zone leaves out a whole day in these years: as many instants as days, each later than the last, is exactly one for each. */
function isRightIn(zone: string): boolean {
  let last = 0;
  return days.every((date) => {
    const at = instantOf(zone, date, '02:30')?.at.getTime() ?? 0;
    const isLater = at > last;
    last = at;
    return isLater;
  });
}

// Two times more of each day take twice as long again: `npm run five-years` does that outside of Jest.
it('a mail of 02:30 is due once on each day of 2026 to 2030, each day later than the last, in every zone there is', () => {
  expect(days.at(-1)).toBe('2030-12-31');
  expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isRightIn(zone))).toEqual([]);
});
