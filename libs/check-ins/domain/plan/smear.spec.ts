import { describe, expect, it } from '@jest/globals';
import { nudgeAt } from './nudge';
import { smearSeconds } from './smear';

const keys = Array.from({ length: 12_000 }, (_, index) => `ci1|practice|plan|client-${index}|2027-06-01|0|checkin`);

describe('the mails of one minute', () => {
  it('spread evenly over two minutes', () => {
    const seconds = keys.map((key) => smearSeconds(key));
    const counts = Array.from({ length: 120 }, (_, second) => seconds.filter((each) => each === second).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(keys.length);
    expect(Math.min(...counts)).toBeGreaterThan(60);
    expect(Math.max(...counts)).toBeLessThan(150);
  });

  it('leave at the same second each time, and at the very minute where a coach wants that', () => {
    expect(smearSeconds('one')).toBe(smearSeconds('one'));
    expect(smearSeconds('one', true)).toBe(0);
  });
});

describe('a check-in without an answer', () => {
  it.each([
    ['2027-06-01T14:59Z', '2027-06-01T18:59Z'],
    ['2027-06-01T15:00Z', null],
    ['2027-06-01T17:00Z', null],
  ])('that was due at %s is remembered at %s, never in quiet hours', (due, at) => {
    const quiet = { from: '21:00', until: '08:00' };
    expect(nudgeAt(quiet, 'Europe/Berlin', new Date(due))).toEqual(at === null ? null : new Date(at));
  });
});
