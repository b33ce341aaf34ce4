import type { PartGate, Program, Release, Step } from './program';
import type { Gates } from './what-comes-next';

/** A program of one part, its steps named a, b, c … in their order. */
export function aProgram(...releases: readonly Release[]): Program {
  return { title: 'A program', purpose: '', parts: [aPart('one', releases.map(aStep))] };
}

export function aPart(id: string, steps: readonly Step[], gate: PartGate | null = null, opensWhenDone = false): Program['parts'][number] {
  return { id, title: id, gate, opensWhenDone, steps };
}

export function aStep(release: Release, index = 0): Step {
  const id = String.fromCharCode(97 + index);
  return { id, exercise: `exercise-${id}`, release };
}

export const allOpen: Gates = { open: new Set(['space', 'talk', 'together']), closedExercises: new Set() };
export const nothingOpen: Gates = { open: new Set(), closedExercises: new Set() };
