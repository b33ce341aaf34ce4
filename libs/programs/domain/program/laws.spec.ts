import { describe, it } from '@jest/globals';
import { addDays, daysBetween } from '@rekindle/check-ins/domain';
import fc from 'fast-check';
import { aPart } from './program.builder';
import { type PartGate, type Program, type Release, stepsOf } from './program';
import { complete, pause, type Progress, resume, startOn } from './progress';
import { rewind } from './steer';
import { type Gates, whatComesNext } from './what-comes-next';

const first = '2027-03-01';
const days = fc.integer({ min: 0, max: 40 });
const anyRelease: fc.Arbitrary<Release> = fc.oneof(
  fc.constant({ rule: 'at-once' as const }),
  days.map((day) => ({ rule: 'on-day' as const, day: day + 1 })),
  days.map((wait) => ({ rule: 'after-completion' as const, days: wait })),
  days.map((wait) => ({ rule: 'interval' as const, days: wait + 1 })),
);

/** Programs of up to three parts, with and without gates. */
const anyProgram: fc.Arbitrary<Program> = fc
  .array(
    fc.record({
      releases: fc.array(anyRelease, { minLength: 1, maxLength: 5 }),
      gate: fc.constantFrom(null, 'space' as const, 'talk' as const),
      opensWhenDone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => ({
    title: 'Any',
    purpose: '',
    parts: parts.map(({ releases, gate, opensWhenDone }, part) =>
      aPart(
        `part-${part}`,
        releases.map((release, index) => ({ id: `${part}-${index}`, exercise: `exercise-${part}-${index}`, release })),
        gate,
        opensWhenDone,
      ),
    ),
  }));

const anyGates: fc.Arbitrary<Gates> = fc.record({
  open: fc.subarray<PartGate>(['space', 'talk']).map((open) => new Set(open)),
  closedExercises: fc.subarray(['exercise-0-0', 'exercise-0-1', 'exercise-1-0']).map((closed) => new Set(closed)),
});

/** A day of a client: what was done on it, counted among what is open. */
interface Lived {
  readonly given: readonly string[];
  readonly progress: Progress;
}

// What a client does in so many days, of whom `doneOf` says how many of the open steps are done each day.
function live(program: Program, gates: Gates, doneOf: readonly number[], start: Progress = startOn(first), from = first): Lived {
  let progress = start;
  const given: string[] = [];
  for (const [index, count] of doneOf.entries()) {
    const today = addDays(from, index);
    const next = whatComesNext(program, progress, gates, today);
    given.push(...next.given);
    const open = Object.entries(next.progress.steps).filter(([, { doneOn }]) => doneOn === null);
    progress = open.slice(0, count).reduce((known, [step]) => complete(known, step, today), next.progress);
  }
  return { given, progress };
}

const anyLife = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 60 });

describe('whatever a program says and a client does', () => {
  it('no step is given out twice, and none that is not in the program', () => {
    fc.assert(
      fc.property(anyProgram, anyGates, anyLife, (program, gates, life) => {
        const { given } = live(program, gates, life);
        const known = new Set(stepsOf(program).map(({ id }) => id));
        return new Set(given).size === given.length && given.every((step) => known.has(step));
      }),
    );
  });

  it('asking twice on a day gives no more than asking once', () => {
    fc.assert(
      fc.property(anyProgram, anyGates, anyLife, (program, gates, life) => {
        const { progress } = live(program, gates, life);
        const today = addDays(first, life.length);
        return whatComesNext(program, whatComesNext(program, progress, gates, today).progress, gates, today).given.length === 0;
      }),
    );
  });

  it('nothing is given out behind a closed gate, and nothing that leads to the ex while the way is closed', () => {
    fc.assert(
      fc.property(anyProgram, anyGates, anyLife, (program, gates, life) => {
        const { given } = live(program, gates, life);
        const closed = program.parts.filter(({ gate }) => gate !== null && !gates.open.has(gate)).flatMap(({ steps }) => steps);
        const isClosed = (id: string) =>
          closed.some((step) => step.id === id) || gates.closedExercises.has(stepsOf(program).find((step) => step.id === id)!.exercise);
        return !given.some(isClosed);
      }),
    );
  });

  it('every step is given out or said to wait for something', () => {
    fc.assert(
      fc.property(anyProgram, anyGates, anyLife, (program, gates, life) => {
        const next = whatComesNext(program, live(program, gates, life).progress, gates, addDays(first, life.length));
        const ahead = next.ahead.map(({ step }) => step);
        return stepsOf(program).every(({ id }) => Boolean(next.progress.steps[id]) !== ahead.includes(id));
      }),
    );
  });

  it('no promised day has passed already, and on that day it comes', () => {
    fc.assert(
      fc.property(anyProgram, anyGates, anyLife, (program, gates, life) => {
        const today = addDays(first, life.length);
        const { ahead, progress } = whatComesNext(program, live(program, gates, life).progress, gates, today);
        return ahead.every(({ step, waits }) => {
          if (waits.for !== 'day') return true;
          const then = whatComesNext(program, progress, gates, waits.on);
          return (
            waits.on > today && (then.given.includes(step) || then.ahead.some((each) => each.step === step && each.waits.for === 'contact'))
          );
        });
      }),
    );
  });

  it('a pause moves every known day by its length, and nothing else', () => {
    fc.assert(
      fc.property(anyProgram, anyGates, anyLife, fc.integer({ min: 1, max: 60 }), (program, gates, life, length) => {
        const today = addDays(first, life.length);
        const { progress, ahead } = whatComesNext(program, live(program, gates, life).progress, gates, today);
        const after = addDays(today, length);
        const rested = whatComesNext(program, resume(pause(progress, today), after), gates, after);
        // A part that was waiting for nothing but the next day is opened by none: it had opened already.
        const moved = ahead.map(({ step, waits }) => ({
          step,
          waits: waits.for === 'day' ? { ...waits, on: addDays(waits.on, length) } : waits,
        }));
        return rested.given.length === 0 && JSON.stringify(rested.ahead) === JSON.stringify(moved);
      }),
    );
  });

  it('rewound, the same steps come again at the same distances', () => {
    fc.assert(
      fc.property(anyProgram, fc.nat(), fc.integer({ min: 0, max: 30 }), (program, pick, later) => {
        const gates: Gates = { open: new Set(['space', 'talk']), closedExercises: new Set() };
        const never = Array.from({ length: 80 }, () => 0);
        const once = live(program, gates, never).progress;
        const given = stepsOf(program).filter(({ id }) => once.steps[id]);
        const to = given[pick % given.length];
        if (!to) return true;
        const today = addDays(first, never.length + later);
        const again = live(program, gates, never, rewind(program, once, to.id, today), today).progress;
        const distance = (progress: Progress, id: string) => daysBetween(progress.steps[to.id]!.givenOn, progress.steps[id]!.givenOn);
        const following = given.filter(({ id, part }, index) => part === to.part && index >= given.indexOf(to) && distance(once, id) >= 0);
        return again.steps[to.id]?.givenOn === today && following.every(({ id }) => distance(once, id) === distance(again, id));
      }),
    );
  });
});
