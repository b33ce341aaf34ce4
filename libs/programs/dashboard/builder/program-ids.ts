import { FreeIds } from '../building/places';
import type { TypedProgram } from './typed-program';

export function idsOfParts({ parts }: TypedProgram): ReadonlySet<string> {
  return new Set(parts.map(({ id }) => id));
}

export function idsOfSteps({ parts }: TypedProgram): ReadonlySet<string> {
  return new Set(parts.flatMap(({ steps }) => steps.map(({ id }) => id)));
}

/** A program that is new here, with an id of its own for everything: a file may name two things alike, and nobody has done any of it yet. */
export function withOwnIds(program: TypedProgram): TypedProgram {
  const [parts, steps] = [new FreeIds(), new FreeIds()];
  return {
    ...program,
    parts: program.parts.map((part) => ({
      ...part,
      id: parts.take(part.id || 'part'),
      steps: part.steps.map((step) => ({ ...step, id: steps.take(step.id || step.exercise) })),
    })),
  };
}
