import type {
  Ask,
  CadenceKind,
  CheckInEvent,
  CheckInPartFragment,
  CheckInPlanFragment,
  PlanPartInput,
  SaveCheckInPlanInput,
} from '@rekindle/shared/graphql';
import { cadenceInput, typedCadence } from './typed-cadence';
import { identified } from './plan-ids';

/** A question as it stands in the boxes; those that it does not need are kept, should the coach change their mind. */
export interface TypedQuestion {
  /** Of the page: rows keep their place in the eye while they move. */
  readonly key: number;
  /** Empty until it is sent for the first time. */
  readonly id: string;
  readonly ask: Ask;
  readonly words: string;
  readonly low: string;
  readonly high: string;
  readonly code: string;
}

export interface TypedPart {
  readonly key: number;
  readonly id: string;
  /** Every day is every week on all of its days, and yet something of its own to choose. */
  readonly every: 'DAY' | CadenceKind;
  readonly weekdays: readonly number[];
  readonly weeks: number | null;
  /** The one of every so many weeks. */
  readonly weekday: string;
  readonly day: number | null;
  readonly event: CheckInEvent;
  readonly days: number | null;
  readonly questions: readonly TypedQuestion[];
  readonly writing: TypedOffer;
}

/** What a part offers to write about, as it stands in the boxes. */
export interface TypedOffer {
  /** Nothing; words of the coach; or the key of a question. */
  readonly choice: '' | typeof ownWords | (string & {});
  readonly words: string;
}

/** Chosen where the coach writes themself what is offered. */
export const ownWords = 'own';

/** What a plan and a template have in common. */
export interface WithParts {
  readonly parts: readonly TypedPart[];
}

/** A plan as it stands in the boxes. */
export interface TypedPlan extends WithParts {
  readonly at: string;
  readonly startsOn: string;
  /** Empty where it goes on. */
  readonly endsOn: string;
  readonly quiet: { readonly isKept: boolean; readonly from: string; readonly until: string };
}

let count = 0;

/** Of one row of the page. */
export const newKey = (): number => ++count;

/** What the boxes begin with. */
export function typedOf({ parts, at, startsOn, endsOn, quiet }: CheckInPlanFragment): TypedPlan {
  return {
    parts: typedParts(parts),
    ...{ at, startsOn, endsOn: endsOn ?? '' },
    quiet: { isKept: quiet !== null, from: quiet?.from ?? '21:00', until: quiet?.until ?? '08:00' },
  };
}

/** The same of parts alone. */
export function typedParts(parts: readonly CheckInPartFragment[]): readonly TypedPart[] {
  return parts.map(({ id, cadence, questions, writing }) => ({
    ...{ key: newKey(), id, ...typedCadence(cadence) },
    writing: { choice: writing?.prompt ?? (writing ? ownWords : ''), words: writing?.words ?? '' },
    questions: questions.map(({ words, low, high, code, ...question }) => ({
      ...{ key: newKey(), ...question },
      ...{ words: words ?? '', low: low ?? '', high: high ?? '', code: code ?? '' },
    })),
  }));
}

/** What is sent of it. */
export function inputOfTyped(typed: TypedPlan, clientId: string): SaveCheckInPlanInput {
  const { at, startsOn, endsOn, quiet } = typed;
  return {
    ...{ clientId, at, startsOn, endsOn: endsOn || null, quiet: quiet.isKept ? { from: quiet.from, until: quiet.until } : null },
    parts: partsInput(typed),
  };
}

/** The same of parts alone, with an id for everything that had none. */
export function partsInput(typed: WithParts): PlanPartInput[] {
  return identified(typed).parts.map((part) => ({
    id: part.id,
    cadence: cadenceInput(part),
    questions: part.questions.map(questionInput),
    writing: offerInput(part.writing),
  }));
}

/** A plan as it is, to be written once more. */
export function inputOf(plan: CheckInPlanFragment): SaveCheckInPlanInput {
  return { ...inputOfTyped(typedOf(plan), plan.clientId), version: plan.version };
}

function offerInput({ choice, words }: TypedOffer) {
  if (choice === '') return null;
  return choice === ownWords ? { prompt: null, words: words.trim() } : { prompt: choice, words: null };
}

function questionInput({ id, ask, words, low, high, code }: TypedQuestion) {
  const none = { words: null, low: null, high: null, code: null };
  if (ask === 'QUESTIONNAIRE') return { ...none, id, ask, code };
  return { ...none, id, ask, words: words.trim(), ...(ask === 'SCALE' ? { low: low.trim(), high: high.trim() } : {}) };
}
