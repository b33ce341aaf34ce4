import { describe, expect, it } from '@jest/globals';
import { isQuietBetween, quietUntil } from './quiet-hours';

const overnight = { from: '21:00', until: '08:00' };

describe('a mail that has to be tried again', () => {
  it.each([
    ['2027-06-01T18:59:59Z', null],
    ['2027-06-01T19:00:00Z', '2027-06-02T06:00Z'],
    ['2027-06-02T05:59:59Z', '2027-06-02T06:00Z'],
    ['2027-06-02T06:00:00Z', null],
  ])('at %s in Berlin waits until %s', (now, until) => {
    expect(quietUntil(overnight, 'Europe/Berlin', new Date(now))).toEqual(until === null ? null : new Date(until));
  });

  it('waits for the end of a day that the zone left out', () => {
    // The night of the 29th ends on the morning of the 31st, two hours after the clocks went from one day to the day after next.
    expect(quietUntil(overnight, 'Pacific/Apia', new Date('2011-12-30T12:00Z'))).toEqual(new Date('2011-12-30T18:00Z'));
  });

  it('waits out quiet hours that run into the next ones', () => {
    const nearlyAlways = { from: '01:30', until: '01:00' };
    expect(quietUntil(nearlyAlways, 'America/New_York', new Date('2027-11-06T12:00Z'))).toEqual(new Date('2027-11-08T06:00Z'));
  });

  it('waits for nothing where a client wants no quiet hours', () => {
    expect(quietUntil(null, 'Europe/Berlin', new Date('2027-06-01T23:00Z'))).toBeNull();
  });
});

describe('a span of time', () => {
  it.each([
    ['2027-06-01T10:00Z', '2027-06-01T14:00Z', false],
    ['2027-06-01T15:00Z', '2027-06-01T19:00Z', true],
    ['2027-06-01T17:00Z', '2027-06-02T07:00Z', true],
    ['2027-06-02T06:00Z', '2027-06-02T10:00Z', false],
  ])('%s to %s meets quiet hours: %s', (from, until, expected) => {
    expect(isQuietBetween(overnight, 'Europe/Berlin', new Date(from), new Date(until))).toBe(expected);
  });
});
