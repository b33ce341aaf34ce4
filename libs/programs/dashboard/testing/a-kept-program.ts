import { type Program, type Step, theGuide, writeProgram } from '@rekindle/programs/domain';
import type { KeptProgramFragment } from '@rekindle/shared/graphql';

/** A program of the practice: how we fought at once, boundaries on day 3. */
export const twoSteps: Program = aShortProgram('Two weeks of quiet', [
  { id: 'a', exercise: 'how-we-fought', release: { rule: 'at-once' } },
  { id: 'b', exercise: 'boundaries', release: { rule: 'on-day', day: 3 } },
]);

/** Of one part. */
export function aShortProgram(title: string, steps: readonly Step[]): Program {
  return { title, purpose: 'For the evenings.', parts: [{ id: 'one', title: 'Quiet', gate: null, opensWhenDone: true, steps }] };
}

export function aKeptProgram(about: Partial<KeptProgramFragment> = {}, program: Program = twoSteps): KeptProgramFragment {
  const kept = { __typename: 'Program' as const, id: 'p1', title: program.title, file: writeProgram(program) };
  return { ...kept, revision: 4, isArchived: false, onTheirWay: 0, ...about };
}

export const theKeptGuide = aKeptProgram({ id: 'guide', revision: 1 }, theGuide);
