import { describe, expect, it } from '@jest/globals';
import { exercises } from '../guide/guide';
import { theGuide } from '../guide/the-guide';
import { aPart, aProgram } from './program.builder';
import { stepsOf } from './program';
import { flawsIn } from './program-flaw';

const known = new Set(['exercise-a', 'exercise-b']);
const flaws = (...given: Parameters<typeof flawsIn>) => flawsIn(...given).map(({ flaw, at }) => [flaw, at]);

describe('a program', () => {
  it('can be used when it has a name, and steps that are exercises', () => {
    expect(flaws(aProgram({ rule: 'at-once' }, { rule: 'on-day', day: 365 }), known)).toEqual([]);
  });

  it('says everything that is wrong with it, and where', () => {
    const parts = [aPart('one', []), aPart('one', [{ id: 'a', exercise: 'nothing', release: { rule: 'on-day', day: 0 } }], 'x' as never)];
    expect(flaws({ title: ' ', purpose: '', parts }, known)).toEqual([
      ['title-missing', null],
      ['part-empty', 'one'],
      ['gate-unknown', 'one'],
      ['exercise-unknown', 'a'],
      ['day-out-of-range', 'a'],
      ['id-twice', 'one'],
    ]);
    expect(flaws({ title: 'x', purpose: '', parts: [] }, known)).toEqual([['nothing-in-it', null]]);
    expect(flaws(aProgram({ rule: 'after-completion', days: -1 }, { rule: 'interval', days: 0.5 }), known)).toEqual([
      ['wait-out-of-range', 'a'],
      ['wait-out-of-range', 'b'],
    ]);
  });
});

describe('the guide as a program', () => {
  it('can be used, and has every exercise of the guide once, in its part', () => {
    expect(flawsIn(theGuide, new Set(exercises.map(({ key }) => key)))).toEqual([]);
    const inProgram = stepsOf(theGuide).map(({ exercise, part }) => `${part}: ${exercise}`);
    expect(inProgram.sort()).toEqual(exercises.map(({ key, part }) => `${part}: ${key}`).sort());
  });
});
