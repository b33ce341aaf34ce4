import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { theGuide } from '../guide/the-guide';
import { firstDays } from './first-days';
import { type Program, type Release, stepsOf } from './program';
import { aPart, aProgram, aStep } from './program.builder';

const today = '2026-11-29';
const daysOf = (program: Program, days = 14) => firstDays(program, today, days).map(({ day, given }) => [day, ...given]);

describe('the first days of a program', () => {
  it('bring each step by its rule, for somebody who does it on the day it comes', () => {
    const program = aProgram(
      { rule: 'at-once' },
      { rule: 'after-completion', days: 2 },
      { rule: 'interval', days: 3 },
      { rule: 'on-day', day: 10 },
    );
    expect(daysOf(program)).toEqual([
      [1, 'a'],
      [3, 'b'],
      [6, 'c'],
      [10, 'd'],
    ]);
  });

  it('bring on the same day what waits for nothing but the step before it', () => {
    expect(daysOf(aProgram({ rule: 'at-once' }, { rule: 'after-completion', days: 0 }))).toEqual([[1, 'a', 'b']]);
  });

  it('end where they were asked to', () => {
    const program = aProgram({ rule: 'on-day', day: 14 }, { rule: 'on-day', day: 15 });
    expect(daysOf(program)).toEqual([[14, 'a']]);
  });

  it('go on with the next part as if its gate were open by then', () => {
    const steps = (index: number, release: Release) => [aStep(release, index)];
    const parts = [aPart('one', steps(0, { rule: 'on-day', day: 4 })), aPart('two', steps(1, { rule: 'on-day', day: 2 }), 'space', true)];
    expect(firstDays({ parts }, today, 14)).toEqual([
      { day: 4, given: ['a'] },
      { day: 5, given: ['b'] },
    ]);
  });

  it('are none where there is nothing in it', () => {
    expect(firstDays({ parts: [] }, today, 14)).toEqual([]);
  });

  it('bring the whole guide in the end, each step once', () => {
    const given = firstDays(theGuide, today, 365).flatMap((day) => day.given);
    expect([...given].sort()).toEqual(
      stepsOf(theGuide)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('are the same whatever the day of the start', () => {
    const asked = JSON.stringify(firstDays(theGuide, today, 14));
    const days = fc.integer({ min: 0, max: 800 }).map((later) => new Date(Date.UTC(2026, 0, 1 + later)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (start) => JSON.stringify(firstDays(theGuide, start, 14)) === asked),
      { numRuns: 30 },
    );
  });
});
