import { describe, expect, it } from '@jest/globals';
import { aPart, aProgram, aStep, allOpen, nothingOpen } from './program.builder';
import type { Program } from './program';
import { complete, startOn } from './progress';
import { fastForward, isTouched, rewind } from './steer';
import { whatComesNext } from './what-comes-next';

const first = '2027-03-01';
const program = aProgram({ rule: 'at-once' }, { rule: 'on-day', day: 8 }, { rule: 'on-day', day: 10 });
const begun = whatComesNext(program, startOn(first), allOpen, first).progress;

describe('going back', () => {
  it('gives the step out again and what follows at the same distance, and leaves alone what lies before', () => {
    const eighth = complete(whatComesNext(program, begun, allOpen, '2027-03-08').progress, 'a', '2027-03-08');
    const tenth = whatComesNext(program, eighth, allOpen, '2027-03-10').progress;
    const again = whatComesNext(program, rewind(program, tenth, 'b', '2027-03-20'), allOpen, '2027-03-20');
    expect(again.given).toEqual(['b']);
    expect(again.ahead).toEqual([{ step: 'c', waits: { for: 'day', on: '2027-03-22' } }]);
    expect(again.progress.steps['a']).toEqual(eighth.steps['a']);
  });

  it('to what was never given out goes nowhere', () => {
    expect(rewind(program, begun, 'c', '2027-03-20')).toBe(begun);
  });
});

describe('going on', () => {
  it('gives the step out today, passes over what lies between, and counts the days from there', () => {
    const on = fastForward(program, begun, 'b', allOpen, '2027-03-03')!;
    expect(on.steps['b']).toEqual({ givenOn: '2027-03-03', doneOn: null });
    expect(whatComesNext(program, on, allOpen, '2027-03-03').ahead).toEqual([{ step: 'c', waits: { for: 'day', on: '2027-03-05' } }]);
    expect(fastForward(program, begun, 'c', allOpen, '2027-03-03')!.steps['b']).toMatchObject({ isSkipped: true });
  });

  it('passes no gate, and no way to the ex that is closed', () => {
    const gated: Program = { ...program, parts: [...program.parts, aPart('two', [aStep({ rule: 'at-once' }, 3)], 'talk')] };
    expect(fastForward(gated, begun, 'd', nothingOpen, '2027-03-03')).toBeNull();
    expect(fastForward(gated, begun, 'd', allOpen, '2027-03-03')).not.toBeNull();
    expect(fastForward(program, begun, 'b', { ...allOpen, closedExercises: new Set(['exercise-b']) }, '2027-03-03')).toBeNull();
  });
});

describe('whom a change touches', () => {
  it('is whoever has something else ahead of them than before', () => {
    const later = aProgram({ rule: 'on-day', day: 4 }, { rule: 'on-day', day: 8 }, { rule: 'on-day', day: 12 });
    expect(isTouched(program, later, begun, allOpen, first)).toBe(true);
    const atTheEnd = ['b', 'c'].reduce((known, step) => fastForward(program, known, step, allOpen, first)!, begun);
    expect(isTouched(program, later, atTheEnd, allOpen, first)).toBe(false);
  });
});
