import { describe, expect, it } from '@jest/globals';
import { checkInDays, checkInOn } from './check-in-on';
import { aPart, aPlan, daily } from './plan.builder';
import { weeklyDay } from './rhythm';

const sunday = { every: 'week', on: [7] } as const;
const plan = aPlan({ parts: [aPart(daily, 'daily'), aPart(sunday, 'weekly')], endsOn: '2027-06-20' });
const partsOn = (date: string) => checkInOn(plan, date, []).map(({ id }) => id);
const daysOf = (...rhythm: ['weekly' | 'stopped'] | []) =>
  [...checkInDays(plan, [], '2027-05-30', '2027-06-30', ...rhythm)].map(({ localDate }) => localDate);

describe('the check-in of a day', () => {
  it('is all parts that fall on it, in the order of the plan', () => {
    expect(partsOn('2027-06-05')).toEqual(['daily']);
    expect(partsOn('2027-06-06')).toEqual(['daily', 'weekly']);
  });

  it('lies between the first and the last day of the plan', () => {
    expect(daysOf()).toHaveLength(20);
    expect([daysOf()[0], daysOf().at(-1)]).toEqual(['2027-06-01', '2027-06-20']);
  });

  it('comes once a week, with what is weekly, while a client is asked less', () => {
    expect(daysOf('weekly')).toEqual(['2027-06-06', '2027-06-13', '2027-06-20']);
    expect(daysOf('stopped')).toEqual([]);
  });
});

describe('the day that is left of a plan', () => {
  it.each([
    ['the one with most parts', [aPart({ every: 'week', on: [2, 6] }), aPart({ every: 'weeks', weeks: 4, on: 2 })], 2],
    ['the last of those with as many', [aPart({ every: 'week', on: [1, 3, 5] }), aPart(sunday)], 7],
    ['any, where no part goes by days of the week', [aPart({ every: 'month', day: 1 })], null],
  ])('is %s', (_which, parts, day) => {
    expect(weeklyDay({ parts })).toBe(day);
  });
});
