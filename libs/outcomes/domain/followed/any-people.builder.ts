import fc from 'fast-check';
import type { FollowUp } from './follow-up';

interface Person {
  readonly time: number;
  readonly outcome: number;
  readonly entry: number;
}

/** People as the domain takes them. */
export function followUpOf(people: readonly Person[], kinds: number, entersLate = false): FollowUp {
  return {
    times: Float64Array.from(people, ({ time }) => time),
    outcomes: Uint16Array.from(people, ({ outcome }) => outcome),
    kinds,
    entries: entersLate ? Float64Array.from(people, ({ entry }) => entry) : null,
  };
}

/** Any people, in whole days with many ties or at any times. @param outcomes what may have come of them */
export function anyPeople(outcomes: readonly number[], most = 40): fc.Arbitrary<readonly Person[]> {
  const day = fc.integer({ min: 1, max: 12 });
  const fraction = fc.integer({ min: 1, max: 9_999 }).map((number) => number / 700);
  const person = (time: fc.Arbitrary<number>) =>
    fc
      .record({ time, outcome: fc.constantFrom(...outcomes), share: fc.double({ min: 0, max: 0.999, noNaN: true }) })
      .map(({ time: until, outcome, share }) => ({
        time: until,
        outcome,
        entry: until * share < 0.5 ? 0 : Math.floor(until * share * 0.99),
      }));
  const people = (time: fc.Arbitrary<number>) => fc.array(person(time), { minLength: 1, maxLength: most });
  return fc.oneof(people(day), people(fraction));
}
