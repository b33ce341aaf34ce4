import { describe, expect, it } from '@jest/globals';
import { isTimeZone } from './time-zone';

describe('a time zone', () => {
  it.each(['Europe/Berlin', 'US/Eastern', 'Asia/Calcutta', 'UTC'])('accepts %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Base', '+02:00', 'GMT+25', "x'; drop table"])('refuses %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
