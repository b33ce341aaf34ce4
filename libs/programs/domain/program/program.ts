/** When a step is given out, once its part is open. Days are those of the client's calendar. */
export type Release =
  | { readonly rule: 'at-once' }
  /** Day 1 is the day on which the part opened. */
  | { readonly rule: 'on-day'; readonly day: number }
  /** Once the step before it is done, and that many days later. */
  | { readonly rule: 'after-completion'; readonly days: number }
  /** That many days after the step before it was given out, done or not. */
  | { readonly rule: 'interval'; readonly days: number };

/** One exercise in a program. */
export interface Step {
  /** For ever, unique in its program: what a client has done stays with it when steps are moved. */
  readonly id: string;
  readonly exercise: string;
  readonly release: Release;
}

/** What has to be so before a part opens, besides the parts before it. The domain decides each; no coach can click it away. */
export const partGates = ['space', 'talk', 'together'] as const;
export type PartGate = (typeof partGates)[number];

/** Steps that belong together. Parts open one after another. */
export interface ProgramPart {
  readonly id: string;
  readonly title: string;
  readonly gate: PartGate | null;
  /** Whether every step of the part before has to be done; otherwise it is enough that all were given out. */
  readonly opensWhenDone: boolean;
  readonly steps: readonly Step[];
}

/** Exercises that are given out by themselves, in an order and at a pace. */
export interface Program {
  readonly title: string;
  readonly purpose: string;
  readonly parts: readonly ProgramPart[];
}

/** The longest wait that a step can ask for, in days. */
export const longestWait = 365;

/** In their order, with the part that each stands in. */
export function stepsOf(program: Pick<Program, 'parts'>): readonly (Step & { readonly part: string })[] {
  return program.parts.flatMap(({ id, steps }) => steps.map((step) => ({ ...step, part: id })));
}
