import {
  Ask,
  type Cadence,
  type CheckInEvent,
  type Plan,
  type PlanPart,
  type Question,
  type Weekday,
  type WritingOffer,
} from '@rekindle/check-ins/domain';
import type { WritingOfferInput } from '../writing/writing.type';
import { CadenceKind } from './cadence-kind';
import type { CadenceInput, PlanPartInput, QuestionInput, SaveCheckInPlanInput } from './plan.input';
import type { CadenceType, PlanPartType, QuestionType } from './plan.type';

/** A plan as it was typed. What is missing is given an impossible value, so that `planFlaws` names it. */
export function planOf({ parts, at, startsOn, endsOn = null, quiet = null }: Omit<SaveCheckInPlanInput, 'clientId' | 'version'>): Plan {
  return { parts: partsOf(parts), at, startsOn, endsOn, quiet: quiet && { from: quiet.from, until: quiet.until } };
}

export function partsOf(parts: readonly PlanPartInput[]): PlanPart[] {
  return parts.map(({ id, cadence, questions, writing }) => ({
    ...{ id, cadence: cadenceOf(cadence), questions: questions.map(questionOf) },
    ...(writing ? { writing: offerOf(writing) } : {}),
  }));
}

export function partsShown(parts: readonly PlanPart[]): PlanPartType[] {
  return parts.map(({ id, cadence, questions, writing }) => ({
    ...{ id, cadence: cadenceShown(cadence), questions: questions.map(questionShown) },
    writing: writing ? { prompt: null, words: null, ...writing } : null,
  }));
}

export function questionShown(question: Question): QuestionType {
  return { words: null, low: null, high: null, code: null, ...question };
}

export function cadenceOf({ every, on, weeks, day, event, days }: CadenceInput): Cadence {
  switch (every) {
    case CadenceKind.WEEK:
      return { every, on: [...new Set(on)].sort() as Weekday[] };
    case CadenceKind.WEEKS:
      return { every, weeks: weeks ?? 0, on: (on[0] ?? 0) as Weekday };
    case CadenceKind.MONTH:
      return { every, day: day ?? 0 };
    case CadenceKind.EVENT:
      return { every, event: event as CheckInEvent, days: days ?? -1 };
  }
}

function cadenceShown(cadence: Cadence): CadenceType {
  const none = { on: [], weeks: null, day: null, event: null, days: null };
  if (cadence.every === 'week') return { ...none, ...cadence, on: [...cadence.on] };
  return cadence.every === 'weeks' ? { ...none, ...cadence, on: [cadence.on] } : { ...none, ...cadence };
}

function offerOf({ prompt, words }: WritingOfferInput): WritingOffer {
  return prompt ? { prompt } : { words: (words ?? '').trim() };
}

function questionOf({ id, ask, words, low, high, code }: QuestionInput): Question {
  switch (ask) {
    case Ask.QUESTIONNAIRE:
      return { id, ask, code: code ?? '' };
    case Ask.SCALE:
      return { id, ask, words: (words ?? '').trim(), low: (low ?? '').trim(), high: (high ?? '').trim() };
    case Ask.FACES:
    case Ask.YES_NO:
    case Ask.LINE:
      return { id, ask, words: (words ?? '').trim() };
  }
}
