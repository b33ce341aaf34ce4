import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { causesOf, type FlagCause, type FlagCode, flagCodes } from '../flags/flag-code';
import type { Flag } from '../flags/flag-standing';
import { contactExercises, refusalOf } from './contact-exercise';
import { conditionsOf, type GateCondition, hardConditions, softConditions } from './gate-condition';
import { reachOutGate } from './reach-out-gate';
import { type Ratings, readinessDomains } from './readiness';
import { secondConditions, secondGate } from './second-gate.builder';

const conditions: readonly GateCondition[] = [...hardConditions, ...softConditions];
const setOf = (bits: number) => new Set(conditions.filter((_, index) => bits & (1 << index)));
const ratingsOf = (values: readonly number[]): Ratings =>
  Object.fromEntries(values.flatMap((value, index) => (value < 0 ? [] : [[readinessDomains[index]!, value]])));
const ready = [4, 4, 4, 4, 4, 4, 4, 4];

const now = new Date('2026-06-01T10:00:00Z');
const aFlag = (code: FlagCode, cause: FlagCause, looks = 0): Flag => ({
  ...{ code, cause, raisedAt: now },
  looks: Array.from({ length: looks }, () => ({ at: now })),
});
const every = flagCodes.flatMap((code) => causesOf(code).map((cause) => ({ code, cause })));

describe('the gate and a second one that was written without looking at it', () => {
  it('say the same under every set of conditions there is', () => {
    const unlike: number[] = [];
    for (let bits = 0; bits < 2 ** conditions.length; bits++) {
      const said = reachOutGate({ conditions: setOf(bits), ratings: ratingsOf(ready), hasYes: true }).is;
      if (said !== secondGate(bits, ready, true)) unlike.push(bits);
    }
    expect(unlike).toEqual([]);
  });

  it('say the same of all ratings, known or not, with a yes and without', () => {
    const rating = fc.integer({ min: -1, max: 4 });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 8, maxLength: 8 }), fc.boolean(), (values, hasYes) => {
        const said = reachOutGate({ conditions: new Set(), ratings: ratingsOf(values), hasYes }).is;
        expect(said).toBe(secondGate(0, values, hasYes));
      }),
      { numRuns: 5_000 },
    );
  });

  it('read every flag alike', () => {
    for (const { code, cause } of every)
      expect([...conditionsOf([aFlag(code, cause)], now)].sort().join(' ')).toBe(secondConditions[`${code}, ${cause}`]);
    expect(every).toHaveLength(Object.keys(secondConditions).length);
  });
});

describe('flags', () => {
  it('close together what each of them closes, in every set of codes there is', () => {
    for (let bits = 0; bits < 2 ** flagCodes.length; bits++) {
      const flags = flagCodes.filter((_, index) => bits & (1 << index)).map((code) => aFlag(code, causesOf(code)[0]!));
      const together = new Set(flags.flatMap(({ code, cause }) => secondConditions[`${code}, ${cause}`]!.split(' ')));
      expect(new Set(conditionsOf(flags, now))).toEqual(together);
    }
  });

  it('that close for good go on closing when they are cleared, the others let go', () => {
    const cleared = every.filter(({ code, cause }) => conditionsOf([aFlag(code, cause, 2)], now).size > 0);
    expect([...new Set(cleared.map(({ code }) => code))].sort()).toEqual(['harm-to-others', 'legal-limit', 'pursuit-hard']);
  });

  it('can only close: no flag opens what was closed without it', () => {
    fc.assert(
      fc.property(fc.subarray(every), fc.constantFrom(...every), (some, one) => {
        const isOpen = (flags: typeof every) => {
          const conditions = conditionsOf(
            flags.map(({ code, cause }) => aFlag(code, cause)),
            now,
          );
          return reachOutGate({ conditions, ratings: ratingsOf(ready), hasYes: true }).is === 'open';
        };
        expect(isOpen([...some, one])).toBe(false);
      }),
    );
  });
});

describe('a contact exercise', () => {
  it.each(contactExercises)('%s is refused under every hard condition, alone and with all the others', (exercise) => {
    for (let bits = 1; bits < 2 ** hardConditions.length; bits++) {
      const gate = reachOutGate({ conditions: setOf(bits), ratings: ratingsOf(ready), hasYes: true });
      expect(refusalOf(exercise, gate, 0)).toBe('closed');
    }
  });

  it('waits for the open gate, except the two that are said once', () => {
    for (const soft of softConditions) {
      const gate = reachOutGate({ conditions: new Set([soft]), ratings: ratingsOf(ready), hasYes: true });
      const refused = Object.fromEntries(contactExercises.map((exercise) => [exercise, refusalOf(exercise, gate, 0)]));
      expect(refused).toEqual({
        ...{ 'say-it-kindly': null, 'short-apology': null, 'first-message': 'gate-not-open' },
        ...{ 'set-a-meeting': 'gate-not-open', 'prepare-the-meeting': 'gate-not-open', 'the-conversation': 'gate-not-open' },
      });
    }
  });

  it('is open with the gate, and the two only until they were said', () => {
    for (const exercise of contactExercises) expect(refusalOf(exercise, { is: 'open' }, 0)).toBeNull();
    expect([refusalOf('short-apology', { is: 'open' }, 1), refusalOf('say-it-kindly', { is: 'not-yet', domains: [] }, 1)]).toEqual([
      'done-once',
      'done-once',
    ]);
    expect(refusalOf('first-message', { is: 'open' }, 1)).toBeNull();
  });
});
