import { addDays } from '@rekindle/check-ins/domain';
import { type Program, stepsOf } from './program';
import { type Progress, skip, withHold, withStep } from './progress';
import { type Gates, whatComesNext } from './what-comes-next';

/**
 * Back to a step that was given out: it, and what was given out from its day on, comes anew at the same distances. What the client wrote is
 * not touched.
 */
export function rewind(program: Pick<Program, 'parts'>, progress: Progress, to: string, today: string): Progress {
  const from = progress.steps[to]?.givenOn;
  if (!from) return progress;
  const steps = stepsOf(program);
  const following = new Set(steps.slice(steps.findIndex(({ id }) => id === to)).map(({ id }) => id));
  const ownPart = steps.find(({ id }) => id === to)?.part;
  return {
    ...progress,
    holds: withHold(progress.holds, { from, to: today }),
    parts: keep(progress.parts, (part, openedOn) => part === ownPart || openedOn < from),
    steps: keep(progress.steps, (step, { givenOn }) => !following.has(step) || givenOn < from),
  };
}

/**
 * On to a step that lies ahead: it is given out today, and what lies before it and was not given out is passed over. Days of its part are
 * counted so that this is its day.
 *
 * @returns null where a gate keeps it closed: no coach can pass one
 */
export function fastForward(program: Pick<Program, 'parts'>, progress: Progress, to: string, gates: Gates, today: string): Progress | null {
  const steps = stepsOf(program);
  const target = steps.find(({ id }) => id === to);
  if (!target || progress.steps[to] || progress.pausedOn !== null) return progress;
  const parts = program.parts.slice(0, program.parts.findIndex(({ id }) => id === target.part) + 1);
  const isClosed = parts.some(({ id, gate }) => gate !== null && !progress.parts[id] && !gates.open.has(gate));
  if (isClosed || gates.closedExercises.has(target.exercise)) return null;

  const before = steps.slice(0, steps.indexOf(target)).filter(({ id }) => !progress.steps[id]);
  const passed = before.reduce((known, { id }) => skip(known, id, today), progress);
  const opened = Object.fromEntries(parts.map(({ id }) => [id, progress.parts[id] ?? today]));
  const counted = target.release.rule === 'on-day' ? { [target.part]: addDays(today, 1 - target.release.day) } : {};
  // Nothing ahead counts from before today any more, its own part apart.
  return withStep({ ...passed, holds: [], parts: { ...progress.parts, ...opened, ...counted } }, to, { givenOn: today, doneOn: null });
}

/** Whether a change of a program touches this client: whether something else lies ahead than before. */
export function isTouched(
  before: Pick<Program, 'parts'>,
  after: Pick<Program, 'parts'>,
  progress: Progress,
  gates: Gates,
  today: string,
): boolean {
  const ahead = (program: Pick<Program, 'parts'>) => {
    const exercises = new Map(stepsOf(program).map(({ id, exercise }) => [id, exercise]));
    const next = whatComesNext(program, progress, gates, today);
    return JSON.stringify([
      ...next.given.map((id) => [exercises.get(id)]),
      ...next.ahead.map(({ step, waits }) => [exercises.get(step), waits]),
    ]);
  };
  return ahead(before) !== ahead(after);
}

function keep<Value>(known: Readonly<Record<string, Value>>, stays: (key: string, value: Value) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(known).filter(([key, value]) => stays(key, value)));
}
