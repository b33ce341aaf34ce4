import type { Ask, CheckInPartFragment } from '@rekindle/shared/graphql';
import { everyDayTyped } from './typed-cadence';
import { newKey, type TypedPart, typedParts, type TypedQuestion, type WithParts } from './typed-plan';

/** What somebody does to a plan or a template, as a step from one to the next. */
export type PlanChange = <Plan extends WithParts>(plan: Plan) => Plan;

/** A question that nobody has worded yet. */
export function aQuestion(about: { readonly ask: Ask } & Partial<TypedQuestion>): TypedQuestion {
  return { key: newKey(), id: '', words: '', low: '', high: '', code: '', ...about };
}

/** @param at place within the part; at its end where none is named */
export function withQuestion(partKey: number, question: TypedQuestion, at?: number): PlanChange {
  return inPart(partKey, (part) => ({ ...part, questions: part.questions.toSpliced(at ?? part.questions.length, 0, question) }));
}

export function withoutQuestion(partKey: number, key: number): PlanChange {
  return inPart(partKey, (part) => ({ ...part, questions: part.questions.filter((question) => question.key !== key) }));
}

/** @param step -1 is up */
export function withQuestionMoved(partKey: number, key: number, step: -1 | 1): PlanChange {
  return inPart(partKey, (part) => {
    const from = part.questions.findIndex((question) => question.key === key);
    const moved = part.questions[from];
    return moved ? { ...part, questions: part.questions.toSpliced(from, 1).toSpliced(from + step, 0, moved) } : part;
  });
}

/** @param at place among the parts; at the end where none is named */
export function withPart(part: TypedPart, at?: number): PlanChange {
  return (plan) => ({ ...plan, parts: plan.parts.toSpliced(at ?? plan.parts.length, 0, part) });
}

export function withoutPart(key: number): PlanChange {
  return (plan) => ({ ...plan, parts: plan.parts.filter((part) => part.key !== key) });
}

/** What a template asks in place of what is there; ids stay, so that answers go on under them. */
export function withPartsOf({ parts }: { readonly parts: readonly CheckInPartFragment[] }): PlanChange {
  const typed = typedParts(parts);
  return (plan) => ({ ...plan, parts: typed });
}

/** Another part, once a week, with one question to word. */
export function aPart(): TypedPart {
  return {
    ...everyDayTyped,
    key: newKey(),
    id: '',
    every: 'WEEK',
    weekdays: [7],
    questions: [aQuestion({ ask: 'SCALE' })],
    writing: { choice: '', words: '' },
  };
}

function inPart(key: number, change: (part: TypedPart) => TypedPart): PlanChange {
  return (plan) => ({ ...plan, parts: plan.parts.map((part) => (part.key === key ? change(part) : part)) });
}
