/** Where one step stands for one client. Days are those of the client's calendar: `2026-11-28`. */
export interface StepProgress {
  readonly givenOn: string;
  /** When it was done, or passed over. */
  readonly doneOn: string | null;
  /** Passed over, whether it had been given out or not: it counts as done. */
  readonly isSkipped?: true;
}

/** Days that do not count: a pause, or those that were gone through and taken back. `to` counts again. */
export interface Hold {
  readonly from: string;
  readonly to: string;
}

/** How far a client has come in a program. What the program says is not in here, so that it may change meanwhile. */
export interface Progress {
  readonly startedOn: string;
  /** Since when nothing is given out. */
  readonly pausedOn: string | null;
  readonly holds: readonly Hold[];
  /** By the id of the part: since when it is open. */
  readonly parts: Readonly<Record<string, string>>;
  /** By the id of the step. */
  readonly steps: Readonly<Record<string, StepProgress>>;
}

export function startOn(today: string): Progress {
  return { startedOn: today, pausedOn: null, holds: [], parts: {}, steps: {} };
}

/** Somebody who pauses twice has paused once. */
export function pause(progress: Progress, today: string): Progress {
  return { ...progress, pausedOn: progress.pausedOn ?? today };
}

/** The days of the pause do not count: everything ahead comes as much later. */
export function resume(progress: Progress, today: string): Progress {
  if (progress.pausedOn === null) return progress;
  return { ...progress, pausedOn: null, holds: withHold(progress.holds, { from: progress.pausedOn, to: today }) };
}

/** What was given out is done. What nobody was given cannot be. */
export function complete(progress: Progress, step: string, today: string): Progress {
  const given = progress.steps[step];
  return given?.doneOn !== null ? progress : withStep(progress, step, { ...given, doneOn: today });
}

/** Was handed in, and is asked for once more: what waits for it waits on. */
export function reopen(progress: Progress, step: string): Progress {
  const given = progress.steps[step];
  return !given || given.isSkipped ? progress : withStep(progress, step, { ...given, doneOn: null });
}

/** Passes a step over that was not given out yet, or one that was and will not be done. */
export function skip(progress: Progress, step: string, today: string): Progress {
  const given = progress.steps[step] ?? { givenOn: today, doneOn: null };
  return given.doneOn === null ? withStep(progress, step, { ...given, doneOn: today, isSkipped: true }) : progress;
}

export function withStep(progress: Progress, step: string, stands: StepProgress): Progress {
  return { ...progress, steps: { ...progress.steps, [step]: stands } };
}

export function withHold(holds: readonly Hold[], hold: Hold): readonly Hold[] {
  return hold.from < hold.to ? [...holds, hold] : holds;
}
