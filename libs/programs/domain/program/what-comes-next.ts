import { afterCountedDays } from './counted-days';
import type { PartGate, Program, ProgramPart, Step } from './program';
import { type Progress, withStep } from './progress';

/** What the rest of the product says about a client today. */
export interface Gates {
  readonly open: ReadonlySet<PartGate>;
  /** Exercises that may not be given out now: those that lead to the ex, while the gate to them is closed. */
  readonly closedExercises: ReadonlySet<string>;
}

/** Why a step was not given out yet, and when it will be as far as a day is known. */
export type Waiting =
  | { readonly for: 'day'; readonly on: string }
  /** `step` has to be done first; `days` later it comes. */
  | { readonly for: 'completion'; readonly of: string; readonly days: number }
  /** Its part opens after the part before it. */
  | { readonly for: 'part' }
  | { readonly for: 'gate'; readonly gate: PartGate }
  /** It leads to the ex, and the way there is closed. */
  | { readonly for: 'contact' };

export interface WhatComesNext {
  /** With what is given out now as given out today. */
  readonly progress: Progress;
  /** Ids of steps to give out now, in their order. */
  readonly given: readonly string[];
  /** What lies ahead, in its order. */
  readonly ahead: readonly { readonly step: string; readonly waits: Waiting }[];
  /** Nothing lies ahead, and all that was given out is done. */
  readonly isFinished: boolean;
}

/**
 * What a program gives a client today, and what lies ahead. Asked again on the same day it gives nothing more. What was given out stays
 * given out, whatever the program says by now; a step that it no longer has is neither given out nor waited for.
 *
 * @param today the day that the client's own calendar shows
 */
export function whatComesNext(program: Pick<Program, 'parts'>, progress: Progress, gates: Gates, today: string): WhatComesNext {
  const isRunning = progress.pausedOn === null;
  const given: string[] = [];
  const ahead: { step: string; waits: Waiting }[] = [];
  let now = progress;
  // What nobody may do now keeps nobody from what comes after it.
  const awaited = (steps: readonly Step[]) =>
    steps.filter(({ id, exercise }) => now.steps[id]?.doneOn || !gates.closedExercises.has(exercise));
  let earlier: readonly Step[] = [];

  for (const part of program.parts) {
    const isOpen = Boolean(now.parts[part.id]);
    const closed = isOpen ? null : whyClosed(part, awaited(earlier), now, gates);
    if (!isOpen && !closed && isRunning) now = { ...now, parts: { ...now.parts, [part.id]: today } };
    for (const [index, step] of part.steps.entries()) {
      if (now.steps[step.id]) continue;
      const before = awaited(part.steps.slice(0, index)).at(-1) ?? null;
      const waits = closed ?? whyNotYet(step, before, now.parts[part.id] ?? today, now, gates, today);
      if (waits || !isRunning) ahead.push({ step: step.id, waits: waits ?? { for: 'day', on: today } });
      else {
        now = withStep(now, step.id, { givenOn: today, doneOn: null });
        given.push(step.id);
      }
    }
    earlier = [...earlier, ...part.steps];
  }
  return { progress: now, given, ahead, isFinished: earlier.every(({ id }) => now.steps[id]?.doneOn) };
}

/** @param earlier the steps of the parts before it, as far as they are waited for */
function whyClosed({ gate, opensWhenDone }: ProgramPart, earlier: readonly Step[], { steps }: Progress, { open }: Gates): Waiting | null {
  const isThrough = earlier.every(({ id }) => (opensWhenDone ? steps[id]?.doneOn : steps[id]));
  if (!isThrough) return { for: 'part' };
  return gate === null || open.has(gate) ? null : { for: 'gate', gate };
}

function whyNotYet(
  { exercise, release }: Step,
  before: Step | null,
  openedOn: string,
  progress: Progress,
  { closedExercises }: Gates,
  today: string,
): Waiting | null {
  const due = dueOf(release, before, openedOn, progress);
  if (typeof due !== 'string') return due;
  if (due > today) return { for: 'day', on: due };
  return closedExercises.has(exercise) ? { for: 'contact' } : null;
}

/** The day of a step, or what has to happen before there is one. */
function dueOf(release: Step['release'], before: Step | null, openedOn: string, { steps, holds }: Progress): string | Waiting {
  const previous = before && steps[before.id];
  switch (release.rule) {
    case 'at-once':
      return openedOn;
    case 'on-day':
      return afterCountedDays(openedOn, release.day - 1, holds);
    case 'interval':
      if (before && !previous) return { for: 'completion', of: before.id, days: release.days };
      return afterCountedDays(previous?.givenOn ?? openedOn, release.days, holds);
    case 'after-completion':
      if (before && !previous?.doneOn) return { for: 'completion', of: before.id, days: release.days };
      return afterCountedDays(previous?.doneOn ?? openedOn, release.days, holds);
  }
}
