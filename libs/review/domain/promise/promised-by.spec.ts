import { describe, expect, it } from '@jest/globals';
import { addDays, instantOf, localDateAt, weekdayOf } from '@rekindle/check-ins/domain';
import fc from 'fast-check';
import { dueBy, notBefore, promisedBy } from './promised-by';
import { flawInPromise, inOrder } from './promise-flaw';

const tuesdayAndFriday = [
  { weekday: 2, at: '18:00' },
  { weekday: 5, at: '18:00' },
];
const berlin = (at: string) => promisedBy(tuesdayAndFriday, 'Europe/Berlin', new Date(at))?.toISOString();

describe('a promise', () => {
  it('is the first end of a window at least twelve hours later', () => {
    expect(berlin('2026-11-26T10:00:00Z')).toBe('2026-11-27T17:00:00.000Z');
    expect(berlin('2026-11-27T05:00:00Z')).toBe('2026-11-27T17:00:00.000Z');
    expect(berlin('2026-11-27T05:00:00.001Z')).toBe('2026-12-01T17:00:00.000Z');
  });

  it('follows the clock where the coach is when it is put forward or back', () => {
    expect(berlin('2026-03-27T12:00:00Z')).toBe('2026-03-31T16:00:00.000Z');
    expect(berlin('2026-10-23T12:00:00Z')).toBe('2026-10-27T17:00:00.000Z');
    const night = [{ weekday: 7, at: '02:30' }];
    expect(promisedBy(night, 'Europe/Berlin', new Date('2026-03-28T00:00:00Z'))?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('on a day that a zone left out is kept a week later', () => {
    const friday = [{ weekday: 5, at: '12:00' }];
    expect(promisedBy(friday, 'Pacific/Apia', new Date('2011-12-28T12:00:00Z'))?.toISOString()).toBe('2012-01-05T22:00:00.000Z');
  });

  it('is kept on no day on which the coach is away, however long that is', () => {
    const away = (fromDay: string, untilDay: string) =>
      promisedBy(tuesdayAndFriday, 'Europe/Berlin', new Date('2026-11-26T10:00:00Z'), { fromDay, untilDay })?.toISOString();
    expect(away('2026-11-27', '2026-11-27')).toBe('2026-12-01T17:00:00.000Z');
    expect(away('2026-11-28', '2026-12-24')).toBe('2026-11-27T17:00:00.000Z');
    expect(away('2026-11-20', '2026-12-01')).toBe('2026-12-04T17:00:00.000Z');
    expect(away('2026-11-26', '2027-11-27')).toBe('2027-11-30T17:00:00.000Z');
  });

  it('is none where there is no window, and then two days are enough', () => {
    expect(promisedBy([], 'Europe/Berlin', new Date('2026-11-26T10:00:00Z'))).toBeNull();
    const arrivedAt = new Date('2026-11-26T10:00:00Z');
    expect(dueBy([], 'Europe/Berlin', arrivedAt)).toEqual({ dueAt: new Date('2026-11-28T10:00:00Z'), isPromised: false });
    expect(dueBy(tuesdayAndFriday, 'Europe/Berlin', arrivedAt)).toEqual({ dueAt: new Date('2026-11-27T17:00:00Z'), isPromised: true });
  });
});

describe('whatever is promised, wherever and whenever', () => {
  const zone = fc.constantFrom(
    ...Intl.supportedValuesOf('timeZone'),
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Nuuk',
  );
  const at = fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
  const windows = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), at }), { minLength: 1, maxLength: 14 });
  const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
  const holds = (law: (promised: Date, arrivedAt: Date, where: string, given: { weekday: number; at: string }[]) => void) =>
    fc.assert(
      fc.property(windows, zone, instant, (given, where, arrivedAt) => {
        const promised = promisedBy(given, where, arrivedAt);
        expect(promised).not.toBeNull();
        law(promised!, arrivedAt, where, given);
      }),
      { numRuns: 300 },
    );

  it('it is never before twelve hours after arrival, and never more than a fortnight away', () => {
    holds((promised, arrivedAt) => {
      expect(promised.getTime() - arrivedAt.getTime()).toBeGreaterThanOrEqual(notBefore);
      expect(promised.getTime() - arrivedAt.getTime()).toBeLessThan(15 * 86_400_000);
    });
  });

  it('it is always the end of a window', () => {
    holds((promised, _arrivedAt, where, given) => {
      const day = localDateAt(where, promised);
      // A time in a gap at midnight moves to the next day.
      const ends = [addDays(day, -1), day].flatMap((date) =>
        given.filter(({ weekday }) => weekday === weekdayOf(date)).map((window) => instantOf(where, date, window.at)?.at.getTime()),
      );
      expect(ends).toContain(promised.getTime());
    });
  });

  it('what arrives later is never promised earlier', () => {
    fc.assert(
      fc.property(windows, zone, instant, fc.nat(20 * 86_400_000), (given, where, arrivedAt, more) => {
        const later = new Date(arrivedAt.getTime() + more);
        expect(promisedBy(given, where, later)!.getTime()).toBeGreaterThanOrEqual(promisedBy(given, where, arrivedAt)!.getTime());
      }),
      { numRuns: 300 },
    );
  });

  it('no window fits that is skipped between', () => {
    holds((promised, arrivedAt, where, given) => {
      const [from, days] = [addDays(localDateAt(where, arrivedAt), -1), 17];
      const all = Array.from({ length: days }, (_, day) => addDays(from, day)).flatMap((date) =>
        given
          .filter(({ weekday }) => weekday === weekdayOf(date))
          .flatMap((window) => instantOf(where, date, window.at)?.at.getTime() ?? []),
      );
      expect(Math.min(...all.filter((end) => end >= arrivedAt.getTime() + notBefore))).toBe(promised.getTime());
    });
  });
});

describe('what somebody promises', () => {
  it.each([
    [[{ weekday: 0, at: '18:00' }], 'window-wrong'],
    [[{ weekday: 8, at: '18:00' }], 'window-wrong'],
    [[{ weekday: 1, at: '24:00' }], 'window-wrong'],
    [Array.from({ length: 15 }, () => ({ weekday: 1, at: '18:00' })), 'too-many-windows'],
    [tuesdayAndFriday, null],
    [[], null],
  ])('%j: %s', (windows, flaw) => {
    expect(flawInPromise(windows)).toBe(flaw);
  });

  it('stands in the order of the week, each time once', () => {
    expect(
      inOrder([
        { weekday: 5, at: '18:00' },
        { weekday: 2, at: '09:00' },
        { weekday: 5, at: '18:00' },
      ]),
    ).toEqual([
      { weekday: 2, at: '09:00' },
      { weekday: 5, at: '18:00' },
    ]);
  });
});
