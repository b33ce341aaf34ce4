import { Ask, type Cadence, CheckInEvent, type Plan, type Question, type Weekday } from '@rekindle/check-ins/domain';
import type { CheckInPlanFragment } from '@rekindle/shared/graphql';

type ShownPart = CheckInPlanFragment['parts'][number];

/** A plan as the domain counts with it. */
export function planOf({ parts, at, startsOn, endsOn, quiet }: Omit<CheckInPlanFragment, 'clientId' | 'next'>): Plan {
  const counted = parts.map(({ id, cadence, questions }) => ({ id, cadence: cadenceOf(cadence), questions: questions.map(questionOf) }));
  return { parts: counted, at, startsOn, endsOn, quiet };
}

function cadenceOf({ every, on, weeks, day, event, days }: ShownPart['cadence']): Cadence {
  switch (every) {
    case 'WEEK':
      return { every: 'week', on: on as Weekday[] };
    case 'WEEKS':
      return { every: 'weeks', weeks: weeks ?? 0, on: (on[0] ?? 1) as Weekday };
    case 'MONTH':
      return { every: 'month', day: day ?? 0 };
    case 'EVENT':
      return { every: 'event', event: CheckInEvent[event ?? 'CONTACT'], days: days ?? 0 };
  }
}

function questionOf({ id, ask, words, low, high, code }: ShownPart['questions'][number]): Question {
  switch (ask) {
    case 'QUESTIONNAIRE':
      return { id, ask: Ask.QUESTIONNAIRE, code: code ?? '' };
    case 'SCALE':
      return { id, ask: Ask.SCALE, words: words ?? '', low: low ?? '', high: high ?? '' };
    case 'FACES':
    case 'YES_NO':
    case 'LINE':
      return { id, ask: Ask[ask], words: words ?? '' };
  }
}
