import { describe, expect, it } from '@jest/globals';
import { addDays } from '../time/local-date';
import type { Cadence, EventDay } from './cadence';
import { fallsOn } from './falls-on';

/** A Tuesday. */
const startsOn = '2027-06-01';

const daysOf = (cadence: Cadence, days: number, { from = startsOn, events = [] as readonly EventDay[] } = {}) =>
  Array.from({ length: days }, (_, index) => addDays(from, index)).filter((date) => fallsOn(cadence, date, startsOn, events));

describe('a cadence falls', () => {
  it('on its days of every week', () => {
    expect(daysOf({ every: 'week', on: [1, 3, 5] }, 7)).toEqual(['2027-06-02', '2027-06-04', '2027-06-07']);
  });

  it('every so many weeks from the first such day of the plan on', () => {
    expect(daysOf({ every: 'weeks', weeks: 2, on: 2 }, 30)).toEqual(['2027-06-01', '2027-06-15', '2027-06-29']);
    expect(daysOf({ every: 'weeks', weeks: 3, on: 1 }, 30)).toEqual(['2027-06-07', '2027-06-28']);
  });

  it('on the last day of a month that is too short', () => {
    const year = { from: '2028-01-01' };
    expect(daysOf({ every: 'month', day: 31 }, 121, year)).toEqual(['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']);
    expect(daysOf({ every: 'month', day: 29 }, 90, { from: '2027-02-01' })).toEqual(['2027-02-28', '2027-03-29', '2027-04-29']);
    expect(daysOf({ every: 'month', day: 15 }, 31, year)).toEqual(['2028-01-15']);
  });

  it('so many days after an event, once for each', () => {
    const events: readonly EventDay[] = [
      { event: 'contact', on: '2027-06-01' },
      { event: 'contact', on: '2027-06-04' },
      { event: 'session', on: '2027-06-05' },
    ];
    expect(daysOf({ every: 'event', event: 'contact', days: 1 }, 30, { events })).toEqual(['2027-06-02', '2027-06-05']);
    expect(daysOf({ every: 'event', event: 'session', days: 0 }, 30, { events })).toEqual(['2027-06-05']);
    expect(daysOf({ every: 'event', event: 'session', days: 3 }, 30, { events })).toEqual(['2027-06-08']);
    expect(daysOf({ every: 'event', event: 'trial-start', days: 30 }, 60, { events })).toEqual([]);
  });
});
