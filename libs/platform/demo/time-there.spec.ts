import { describe, expect, it } from '@jest/globals';
import { dayThere, momentThere } from './time-there';

const half8 = 19 * 60 + 30;
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const eveningOf = (day: string, timeZone: string) => momentThere(dayOf(day), half8, timeZone).toISOString();

describe('half past seven in the evening', () => {
  it.each([
    ['2026-11-27', 'UTC', '2026-11-27T19:30:00.000Z'],
    ['2026-11-27', 'America/Los_Angeles', '2026-11-28T03:30:00.000Z'],
    ['2026-11-27', 'Asia/Kolkata', '2026-11-27T14:00:00.000Z'],
    ['2026-11-27', 'Pacific/Auckland', '2026-11-27T06:30:00.000Z'],
    // The days on which clocks are changed.
    ['2026-03-28', 'Europe/Lisbon', '2026-03-28T19:30:00.000Z'],
    ['2026-03-29', 'Europe/Lisbon', '2026-03-29T18:30:00.000Z'],
    ['2026-11-01', 'America/Denver', '2026-11-02T02:30:00.000Z'],
  ])('of %s in %s', (day, timeZone, moment) => {
    expect(eveningOf(day, timeZone)).toBe(moment);
    expect(dayThere(new Date(moment), timeZone)).toBe(dayOf(day));
  });
});
