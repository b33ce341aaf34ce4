import type { Program, Release } from './program';
import { longestWait, partGates, stepsOf } from './program';

/** What keeps a program from being kept, and where. */
export interface ProgramFlaw {
  readonly flaw:
    | 'title-missing'
    | 'title-too-long'
    | 'purpose-too-long'
    | 'nothing-in-it'
    | 'too-many-steps'
    | 'part-title'
    | 'part-empty'
    | 'gate-unknown'
    | 'id-twice'
    | 'exercise-unknown'
    | 'day-out-of-range'
    | 'wait-out-of-range';
  /** The id of the part or step; null where it is the whole. */
  readonly at: string | null;
}

/** Bounds of what one person can look through. */
export const programLimits = { title: 120, purpose: 600, parts: 12, steps: 120 } as const;

/**
 * Everything that is wrong with a program, in reading order; nothing where it can be used.
 *
 * @param exercises keys of what may be given out
 */
export function flawsIn({ title, purpose, parts }: Program, exercises: ReadonlySet<string>): readonly ProgramFlaw[] {
  const steps = stepsOf({ parts });
  const ids = [...parts.map(({ id }) => id), ...steps.map(({ id }) => `${id} `)];
  return [
    ...when(!title.trim(), 'title-missing'),
    ...when(title.length > programLimits.title, 'title-too-long'),
    ...when(purpose.length > programLimits.purpose, 'purpose-too-long'),
    ...when(steps.length === 0, 'nothing-in-it'),
    ...when(steps.length > programLimits.steps || parts.length > programLimits.parts, 'too-many-steps'),
    ...parts.flatMap(({ id, title: name, gate, steps: own }) => [
      ...when(!name.trim() || name.length > programLimits.title, 'part-title', id),
      ...when(own.length === 0, 'part-empty', id),
      ...when(gate !== null && !partGates.includes(gate), 'gate-unknown', id),
      ...own.flatMap((step) => [
        ...when(!exercises.has(step.exercise), 'exercise-unknown', step.id),
        ...flawsInRelease(step.release, step.id),
      ]),
    ]),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => ({ flaw: 'id-twice' as const, at: id.trim() })),
  ];
}

function flawsInRelease(release: Release, at: string): readonly ProgramFlaw[] {
  switch (release.rule) {
    case 'at-once':
      return [];
    case 'on-day':
      return when(!isWithin(release.day, 1), 'day-out-of-range', at);
    case 'after-completion':
      return when(!isWithin(release.days, 0), 'wait-out-of-range', at);
    case 'interval':
      return when(!isWithin(release.days, 1), 'wait-out-of-range', at);
  }
}

function isWithin(days: number, least: number): boolean {
  return Number.isInteger(days) && days >= least && days <= longestWait;
}

function when(isSo: boolean, flaw: ProgramFlaw['flaw'], at: string | null = null): readonly ProgramFlaw[] {
  return isSo ? [{ flaw, at }] : [];
}
