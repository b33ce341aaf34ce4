import type { PartGate, Program, ProgramPart, Release, Step } from '@rekindle/programs/domain';
import type { Rule } from '../words/release-words';

/** A step as it stands in the boxes. */
export interface TypedStep {
  readonly id: string;
  readonly exercise: string;
  readonly rule: Rule;
  /** As it was typed; kept while a rule is chosen that needs none. */
  readonly count: string;
}

export interface TypedPart {
  readonly id: string;
  readonly title: string;
  readonly gate: PartGate | null;
  readonly opensWhenDone: boolean;
  readonly steps: readonly TypedStep[];
}

/** A program as it stands in the boxes. */
export interface TypedProgram {
  readonly title: string;
  readonly purpose: string;
  readonly parts: readonly TypedPart[];
}

/** What the boxes begin with. */
export function typedOf({ title, purpose, parts }: Program): TypedProgram {
  return { title, purpose, parts: parts.map((part) => ({ ...part, steps: part.steps.map(typedStep) })) };
}

/** The program that was typed. Where a number is none, neither is the one in it: `flawsIn` says so. */
export function programOf({ title, purpose, parts }: TypedProgram): Program {
  return { title: title.trim(), purpose: purpose.trim(), parts: partsOf(parts) };
}

/** The same of its parts alone. */
export function partsOf(parts: readonly TypedPart[]): readonly ProgramPart[] {
  return parts.map((part) => ({ ...part, title: part.title.trim(), steps: part.steps.map(stepOf) }));
}

/** When it is given out, as far as it was typed. */
export function releaseOf({ rule, count }: Pick<TypedStep, 'rule' | 'count'>): Release {
  const number = /^\s*\d{1,9}\s*$/.test(count) ? Number(count) : Number.NaN;
  if (rule === 'at-once') return { rule };
  return rule === 'on-day' ? { rule, day: number } : { rule, days: number };
}

function stepOf(typed: TypedStep): Step {
  return { id: typed.id, exercise: typed.exercise, release: releaseOf(typed) };
}

function typedStep({ id, exercise, release }: Step): TypedStep {
  const count = release.rule === 'at-once' ? 1 : release.rule === 'on-day' ? release.day : release.days;
  return { id, exercise, rule: release.rule, count: String(count) };
}
