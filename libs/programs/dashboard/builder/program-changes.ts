import { freeId, moved, rowMoved, type Rows, type Way } from '../building/places';
import { idsOfParts, idsOfSteps } from './program-ids';
import type { TypedPart, TypedProgram, TypedStep } from './typed-program';

/** What somebody does to a program, as a step from one to the next. */
export type ProgramChange = (program: TypedProgram) => TypedProgram;

/** Another part, with nothing in it yet. */
export function anotherPart(program: TypedProgram): TypedPart {
  return { id: freeId(`part-${program.parts.length + 1}`, idsOfParts(program)), title: '', gate: null, opensWhenDone: true, steps: [] };
}

/** A step that waits for the one before it, as most do; the first of its part comes at once. */
export function anotherStep(program: TypedProgram, exercise: string, isFirst: boolean): TypedStep {
  const id = freeId(exercise, idsOfSteps(program));
  return isFirst ? { id, exercise, rule: 'at-once', count: '1' } : { id, exercise, rule: 'after-completion', count: '0' };
}

/** @param at place among the parts; at the end where none is named */
export function withPart(part: TypedPart, at?: number): ProgramChange {
  return ({ parts, ...program }) => ({ ...program, parts: parts.toSpliced(at ?? parts.length, 0, part) });
}

export function withoutPart(id: string): ProgramChange {
  return ({ parts, ...program }) => ({ ...program, parts: parts.filter((part) => part.id !== id) });
}

export function withPartMoved(id: string, way: Way): ProgramChange {
  return ({ parts, ...program }) => ({ ...program, parts: moved(parts, id, way) });
}

export function withPartChanged(id: string, to: Partial<TypedPart>): ProgramChange {
  return inPart(id, (part) => ({ ...part, ...to }));
}

/** @param at place within its part; at its end where none is named */
export function withStep(partId: string, step: TypedStep, at?: number): ProgramChange {
  return inPart(partId, (part) => ({ ...part, steps: part.steps.toSpliced(at ?? part.steps.length, 0, step) }));
}

export function withoutStep(id: string): ProgramChange {
  return inEveryPart((part) => ({ ...part, steps: part.steps.filter((step) => step.id !== id) }));
}

export function withStepChanged(id: string, to: Partial<TypedStep>): ProgramChange {
  return inEveryPart((part) => ({ ...part, steps: part.steps.map((step) => (step.id === id ? { ...step, ...to } : step)) }));
}

/** Past the end of its part it goes on into the next one. */
export function withStepMoved(id: string, way: Way): ProgramChange {
  const inItsPart: Rows<TypedPart, TypedStep> = { of: ({ steps }) => steps, into: (part, steps) => ({ ...part, steps }) };
  return ({ parts, ...program }) => ({ ...program, parts: rowMoved(parts, id, way, inItsPart) });
}

function inPart(id: string, change: (part: TypedPart) => TypedPart): ProgramChange {
  return inEveryPart((part) => (part.id === id ? change(part) : part));
}

// Parts that stay as they are stay the same, so that nothing is drawn again for them.
function inEveryPart(change: (part: TypedPart) => TypedPart): ProgramChange {
  return ({ parts, ...program }) => ({ ...program, parts: parts.map(change) });
}
