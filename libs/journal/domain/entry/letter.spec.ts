import { describe, expect, it } from '@jest/globals';
import { isLocked, lockFlaw, whatIsWrongWithTo } from './letter';

const now = new Date('2026-11-29T12:00:00Z');

describe('a letter that is locked', () => {
  it('opens on a day ahead, within a year', () => {
    expect(lockFlaw('2026-12-01', now)).toBeNull();
    expect(lockFlaw('2027-11-30', now)).toBeNull();
    expect(lockFlaw('2027-12-02', now)).toBe('lock-too-far');
    expect(lockFlaw('2026-11-28', now)).toBe('lock-not-ahead');
    expect(lockFlaw('2026-02-30', now)).toBe('lock-unknown');
  });

  it('waits until the day has begun where its writer is', () => {
    expect(isLocked('2027-03-01', '2027-02-28')).toBe(true);
    expect(isLocked('2027-03-01', '2027-03-01')).toBe(false);
    expect(isLocked(null, '2027-03-01')).toBe(false);
  });
});

describe('whom a letter is to', () => {
  it('is said in a few words of one’s own, or not at all', () => {
    expect(whatIsWrongWithTo('')).toBeNull();
    expect(whatIsWrongWithTo('字'.repeat(60))).toBeNull();
    expect(whatIsWrongWithTo('x'.repeat(61))).toBe('to-too-long');
    expect(whatIsWrongWithTo('a\nb')).toBe('to-unreadable');
  });
});
