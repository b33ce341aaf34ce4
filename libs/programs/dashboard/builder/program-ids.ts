import type { TypedProgram } from './typed-program';

/** An id that nothing has yet, near to what was wished: `boundaries`, then `boundaries-2`. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish;
  for (let turn = 2; taken.has(id); turn++) id = `${wish}-${turn}`;
  return id;
}

export function idsOfParts({ parts }: TypedProgram): ReadonlySet<string> {
  return new Set(parts.map(({ id }) => id));
}

export function idsOfSteps({ parts }: TypedProgram): ReadonlySet<string> {
  return new Set(parts.flatMap(({ steps }) => steps.map(({ id }) => id)));
}

/** A program that is new here, with an id of its own for everything: a file may name two things alike, and nobody has done any of it yet. */
export function withOwnIds(program: TypedProgram): TypedProgram {
  const [parts, steps] = [new Set<string>(), new Set<string>()];
  const take = (wish: string, taken: Set<string>) => {
    const id = freeId(wish, taken);
    taken.add(id);
    return id;
  };
  return {
    ...program,
    parts: program.parts.map((part) => ({
      ...part,
      id: take(part.id || 'part', parts),
      steps: part.steps.map((step) => ({ ...step, id: take(step.id || step.exercise, steps) })),
    })),
  };
}
