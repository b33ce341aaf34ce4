import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyPeople, followUpOf } from '../followed/any-people.builder';
import { riskTable } from '../followed/risk-table';
import { aalenJohansen } from './aalen-johansen';
import { logInterval, logLogInterval } from './intervals';
import { kaplanMeier } from './kaplan-meier';

const close = (numbers: Iterable<number>, digits = 12) => Array.from(numbers, (number) => expect.closeTo(number, digits));
const late = fc.boolean();

describe('survival and incidences', () => {
  it('make one whole at each time', () => {
    fc.assert(
      fc.property(anyPeople([0, 1, 2, 3]), late, (people, entersLate) => {
        const { survival, ofKinds } = aalenJohansen(riskTable(followUpOf(people, 3, entersLate)));
        const wholes = survival.map((share, row) => ofKinds.reduce((sum, { incidence }) => sum + incidence[row]!, share));
        expect([...wholes]).toEqual(close(wholes.map(() => 1)));
      }),
    );
  });

  it('do not depend on the order of people', () => {
    fc.assert(
      fc.property(anyPeople([0, 1, 2]), late, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (people, entersLate, keys) => {
        const mixed = people.map((person, index) => ({ person, key: keys[index]! })).sort((one, other) => one.key - other.key);
        const [ordered, shuffled] = [people, mixed.map(({ person }) => person)].map((each) => riskTable(followUpOf(each, 2, entersLate)));
        expect(shuffled).toEqual(ordered);
      }),
    );
  });

  it('are the same in days that are counted and in parts of days that are sorted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), anyPeople([0, 1, 2]), late, (scale, people, entersLate) => {
        const days = people.map((person) => ({ ...person, time: Math.ceil(person.time), entry: Math.floor(person.entry) }));
        const parts = days.map((person) => ({ ...person, time: person.time / 2 ** scale, entry: person.entry / 2 ** scale }));
        const [counted, sorted] = [days, parts].map((each) => riskTable(followUpOf(each, 2, entersLate)));
        expect(sorted).toEqual({ ...counted, times: counted!.times.map((time) => time / 2 ** scale) });
      }),
    );
  });

  it('are proportions where nobody is censored, with their error', () => {
    fc.assert(
      fc.property(anyPeople([1, 2]), (people) => {
        const n = people.length;
        const { times, survival, ofKinds } = aalenJohansen(riskTable(followUpOf(people, 2)));
        const share = (time: number, kinds: readonly number[]) =>
          people.filter((person) => person.time <= time && kinds.includes(person.outcome)).length / n;
        expect([...survival]).toEqual(close(times.map((time) => 1 - share(time, [1, 2]))));
        for (const [kind, { incidence, standardErrors }] of ofKinds.entries()) {
          const shares = times.map((time) => share(time, [kind + 1]));
          expect([...incidence]).toEqual([...shares]);
          expect(Array.from(standardErrors, (error) => error ** 2)).toEqual(close(shares.map((p) => (p * (1 - p)) / n)));
        }
      }),
    );
  });

  it('only fall and only rise', () => {
    fc.assert(
      fc.property(anyPeople([0, 1, 2]), late, (people, entersLate) => {
        const { survival, ofKinds } = aalenJohansen(riskTable(followUpOf(people, 2, entersLate)));
        expect(survival).toEqual(survival.toSorted().reverse());
        for (const { incidence } of ofKinds)
          for (let row = 1; row < incidence.length; row++) expect(incidence[row]! - incidence[row - 1]!).toBeGreaterThan(-1e-15);
      }),
    );
  });

  it('are one curve and its mirror where one kind of thing can happen, with the same error', () => {
    fc.assert(
      fc.property(anyPeople([0, 1]), late, (people, entersLate) => {
        const counts = riskTable(followUpOf(people, 1, entersLate));
        const curve = kaplanMeier(counts);
        const { incidence, standardErrors } = aalenJohansen(counts).ofKinds[0]!;
        expect([...incidence]).toEqual(close(curve.survival.map((share) => 1 - share)));
        const defined = curve.standardErrors.filter((error) => !Number.isNaN(error));
        expect([...standardErrors.subarray(0, defined.length)]).toEqual(close(defined));
      }),
    );
  });
});

describe('intervals', () => {
  it('hold the share, and lie between nobody and everybody', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 0.0001, max: 0.5, noNaN: true }), (share, error) => {
        for (const interval of [logLogInterval, logInterval]) {
          const { lower, upper } = interval(share, error);
          expect(lower).toBeLessThanOrEqual(share);
          expect(upper).toBeGreaterThanOrEqual(share);
          expect([lower >= 0, upper <= 1]).toEqual([true, true]);
        }
      }),
    );
  });

  it('of all and of none are not known', () => {
    expect([logLogInterval(0, 0), logLogInterval(1, 0), logInterval(0, NaN)]).toEqual(Array(3).fill({ lower: NaN, upper: NaN }));
    expect(logInterval(1, 0)).toEqual({ lower: 1, upper: 1 });
  });
});
