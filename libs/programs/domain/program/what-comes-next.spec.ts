import { describe, expect, it } from '@jest/globals';
import { aPart, aProgram, aStep, allOpen, nothingOpen } from './program.builder';
import type { Program } from './program';
import { complete, pause, type Progress, resume, skip, startOn } from './progress';
import { whatComesNext } from './what-comes-next';

const first = '2027-03-01';
const next = (program: Program, progress: Progress, today: string, gates = allOpen) => whatComesNext(program, progress, gates, today);
const waitsOf = (program: Program, progress: Progress, today = first, gates = allOpen) =>
  Object.fromEntries(next(program, progress, today, gates).ahead.map(({ step, waits }) => [step, waits]));

describe('a step', () => {
  const paced = aProgram(
    { rule: 'at-once' },
    { rule: 'on-day', day: 8 },
    { rule: 'after-completion', days: 2 },
    { rule: 'interval', days: 3 },
  );

  it('is given out at once, on its day, after what lies before it, or so long after it', () => {
    const begun = next(paced, startOn(first), first);
    expect(begun.given).toEqual(['a']);
    expect(begun.ahead).toEqual([
      { step: 'b', waits: { for: 'day', on: '2027-03-08' } },
      { step: 'c', waits: { for: 'completion', of: 'b', days: 2 } },
      { step: 'd', waits: { for: 'completion', of: 'c', days: 3 } },
    ]);
    const eighth = next(paced, begun.progress, '2027-03-08');
    expect(eighth.given).toEqual(['b']);
    const done = complete(eighth.progress, 'b', '2027-03-09');
    expect(next(paced, done, '2027-03-10').given).toEqual([]);
    const eleventh = next(paced, done, '2027-03-11');
    expect(eleventh.given).toEqual(['c']);
    // Done or not.
    expect(next(paced, eleventh.progress, '2027-03-14').given).toEqual(['d']);
  });

  it('is given out late where nobody asked on its day', () => {
    expect(next(paced, next(paced, startOn(first), first).progress, '2027-04-30').given).toEqual(['b']);
  });

  it('counts as done once it is passed over', () => {
    const skipped = skip(skip(startOn(first), 'a', first), 'b', first);
    expect(next(paced, skipped, first).ahead[0]).toEqual({ step: 'c', waits: { for: 'day', on: '2027-03-03' } });
  });
});

describe('a part', () => {
  const parts = (isAfterDone: boolean): Program => ({
    ...aProgram(),
    parts: [aPart('one', [aStep({ rule: 'at-once' }, 0)]), aPart('two', [aStep({ rule: 'on-day', day: 2 }, 1)], 'space', isAfterDone)],
  });

  it('opens behind its gate, and counts its days from then', () => {
    const begun = next(parts(false), startOn(first), first, nothingOpen);
    expect(begun.ahead).toEqual([{ step: 'b', waits: { for: 'gate', gate: 'space' } }]);
    const opened = next(parts(false), begun.progress, '2027-03-20');
    expect(opened.ahead).toEqual([{ step: 'b', waits: { for: 'day', on: '2027-03-21' } }]);
    // What was opened stays open.
    expect(next(parts(false), opened.progress, '2027-03-21', nothingOpen).given).toEqual(['b']);
  });

  it('waits for the one before it, where that is wanted until everything in it is done', () => {
    const begun = next(parts(true), startOn(first), first).progress;
    expect(waitsOf(parts(true), begun)).toEqual({ b: { for: 'part' } });
    expect(waitsOf(parts(true), complete(begun, 'a', first))).toEqual({ b: { for: 'day', on: '2027-03-02' } });
    expect(waitsOf(parts(false), begun)).toEqual({ b: { for: 'day', on: '2027-03-02' } });
  });
});

describe('what leads to the ex', () => {
  const program: Program = {
    ...aProgram(),
    parts: [
      aPart('one', [
        aStep({ rule: 'at-once' }, 0),
        aStep({ rule: 'after-completion', days: 0 }, 1),
        aStep({ rule: 'after-completion', days: 1 }, 2),
      ]),
      aPart('two', [aStep({ rule: 'at-once' }, 3)], null, true),
    ],
  };
  const closed = { ...allOpen, closedExercises: new Set(['exercise-b']) };

  it('is not given out while the way is closed, and keeps nobody from what comes after it', () => {
    const done = complete(next(program, startOn(first), first, closed).progress, 'a', first);
    const later = next(program, done, '2027-03-02', closed);
    expect(later.given).toEqual(['c']);
    expect(later.ahead[0]).toEqual({ step: 'b', waits: { for: 'contact' } });
    expect(next(program, complete(later.progress, 'c', '2027-03-03'), '2027-03-03', closed).given).toEqual(['d']);
    expect(next(program, later.progress, '2027-03-04').given).toEqual(['b']);
  });
});

describe('a pause', () => {
  const program = aProgram({ rule: 'at-once' }, { rule: 'on-day', day: 8 });

  it('gives out nothing, and moves what lies ahead by its days', () => {
    const paused = pause(next(program, startOn(first), first).progress, '2027-03-03');
    expect(next(program, paused, '2027-03-30').given).toEqual([]);
    expect(waitsOf(program, resume(paused, '2027-03-13'), '2027-03-13')).toEqual({ b: { for: 'day', on: '2027-03-18' } });
  });

  it('taken back on the same day changes nothing', () => {
    const begun = next(program, startOn(first), first).progress;
    expect(resume(pause(begun, first), first)).toEqual(begun);
  });
});

describe('a program', () => {
  it('is finished when everything in it is done', () => {
    const program = aProgram({ rule: 'at-once' });
    const begun = next(program, startOn(first), first);
    expect([begun.isFinished, next(program, complete(begun.progress, 'a', first), first).isFinished]).toEqual([false, true]);
  });

  it('is edited without taking anything back: what was given out stays, what is gone is not waited for', () => {
    const before = aProgram({ rule: 'at-once' }, { rule: 'on-day', day: 3 });
    const begun = next(before, startOn(first), first).progress;
    const after = aProgram({ rule: 'on-day', day: 9 });
    const edited = next(after, complete(begun, 'a', first), first);
    expect([edited.given, edited.ahead, edited.isFinished]).toEqual([[], [], true]);
  });
});
