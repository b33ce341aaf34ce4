import { describe, expect, it } from '@jest/globals';
import { localDay } from './local-day';

describe('the day on the wall', () => {
  it.each([
    ['Europe/Berlin', '2026-03-10'],
    ['Asia/Seoul', '2026-03-11'],
    ['Pacific/Kiritimati', '2026-03-11'],
    ['America/Los_Angeles', '2026-03-10'],
  ])('in %s is %s', (zone, day) => {
    expect(localDay(new Date('2026-03-10T22:50:00Z'), zone)).toBe(day);
  });
});
