import { findQuestionnaire, isOffered, type MeasureSettings } from '@rekindle/measures/domain';
import { flawInTimes } from '../time/due-on';
import { isLocalDate } from '../time/local-date';
import { type Cadence, CheckInEvent, leastDaysAfter } from './cadence';
import type { Plan, PlanPart, Question } from './plan';

/** How much a plan may hold; words in characters. */
export const planLimits = { parts: 8, questions: 10, words: 200, weeks: { least: 2, most: 12 }, daysAfterEvent: 365 } as const;

export type PlanFlawCode =
  | 'part-missing'
  | 'parts-too-many'
  | 'part-duplicate'
  | 'question-missing'
  | 'questions-too-many'
  | 'question-duplicate'
  | 'id-missing'
  | 'words-missing'
  | 'words-too-long'
  | 'words-unreadable'
  | 'questionnaire-unknown'
  | 'questionnaire-not-offered'
  | 'weekdays-missing'
  | 'weekday-unknown'
  | 'weeks-out-of-range'
  | 'month-day-out-of-range'
  | 'event-unknown'
  | 'event-days-out-of-range'
  | 'at-malformed'
  | 'quiet-malformed'
  | 'quiet-same'
  | 'starts-on-malformed'
  | 'ends-on-malformed'
  | 'ends-before-start';

/** What keeps a plan from being kept, and where: places in the order of the plan, null where it is about all of it. */
export interface PlanFlaw {
  readonly code: PlanFlawCode;
  readonly part: number | null;
  readonly question: number | null;
}

/** Every flaw of a plan, whoever made it; none where it may be kept. @param measures what the practice has decided about questionnaires */
export function planFlaws(plan: Plan, measures: MeasureSettings = { hasSelfHarmItems: false }): readonly PlanFlaw[] {
  const ids = plan.parts.flatMap(({ questions }) => questions.map(({ id }) => id));
  return [
    ...ofPlan(plan).map((code) => ({ code, part: null, question: null })),
    ...plan.parts.flatMap((each, part) => [
      ...ofPart(each, plan.parts).map((code) => ({ code, part, question: null })),
      ...each.questions.flatMap((question, place) => ofQuestion(question, ids, measures).map((code) => ({ code, part, question: place }))),
    ]),
  ];
}

function ofPlan(plan: Plan): PlanFlawCode[] {
  const times = flawInTimes(plan);
  const endsOnDay = plan.endsOn === null || isLocalDate(plan.endsOn);
  return found(
    ['part-missing', plan.parts.length === 0],
    ['parts-too-many', plan.parts.length > planLimits.parts],
    ['starts-on-malformed', !isLocalDate(plan.startsOn)],
    ['ends-on-malformed', !endsOnDay],
    ['ends-before-start', endsOnDay && plan.endsOn !== null && plan.endsOn < plan.startsOn],
    ...(times ? [[times, true] as const] : []),
  );
}

function ofPart({ id, cadence, questions }: PlanPart, parts: readonly PlanPart[]): PlanFlawCode[] {
  return [
    ...found(
      ['id-missing', !isPlanId(id)],
      ['part-duplicate', parts.filter((part) => part.id === id).length > 1],
      ['question-missing', questions.length === 0],
      ['questions-too-many', questions.length > planLimits.questions],
    ),
    ...ofCadence(cadence),
  ];
}

function ofCadence(cadence: Cadence): PlanFlawCode[] {
  switch (cadence.every) {
    case 'week':
      return found(['weekdays-missing', cadence.on.length === 0], ['weekday-unknown', !cadence.on.every((day) => isWithin(day, 1, 7))]);
    case 'weeks':
      return found(
        ['weeks-out-of-range', !isWithin(cadence.weeks, planLimits.weeks.least, planLimits.weeks.most)],
        ['weekday-unknown', !isWithin(cadence.on, 1, 7)],
      );
    case 'month':
      return found(['month-day-out-of-range', !isWithin(cadence.day, 1, 31)]);
    case 'event':
      return found(
        ['event-unknown', !Object.values(CheckInEvent).includes(cadence.event)],
        ['event-days-out-of-range', !isWithin(cadence.days, leastDaysAfter(cadence.event), planLimits.daysAfterEvent)],
      );
    default:
      return cadence satisfies never;
  }
}

function ofQuestion(question: Question, ids: readonly string[], measures: MeasureSettings): PlanFlawCode[] {
  const words = wordsOf(question).map((each) => [...each.trim()].length);
  const questionnaire = question.ask === 'questionnaire' ? findQuestionnaire(question.code) : null;
  return found(
    ['id-missing', !isPlanId(question.id)],
    // In all of the plan: two parts that fall on one day are one check-in.
    ['question-duplicate', ids.filter((id) => id === question.id).length > 1],
    ['words-missing', words.includes(0)],
    ['words-unreadable', wordsOf(question).some((each) => unreadable.test(each))],
    ['words-too-long', words.some((length) => length > planLimits.words)],
    ['questionnaire-unknown', question.ask === 'questionnaire' && !questionnaire],
    ['questionnaire-not-offered', questionnaire !== null && !isOffered(questionnaire, measures)],
  );
}

// Half of a character, which no database keeps, and what cannot be seen.
const unreadable = /\p{Surrogate}|\p{Control}/u;

// Answers are kept by it, and pages make it from the words.
function isPlanId(id: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(id);
}

/** What a client reads of a question. */
export function wordsOf(question: Question): readonly string[] {
  if (question.ask === 'questionnaire') return [];
  return question.ask === 'scale' ? [question.words, question.low, question.high] : [question.words];
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

function found(...checks: (readonly [code: PlanFlawCode, isFound: boolean])[]): PlanFlawCode[] {
  return checks.filter(([, isFound]) => isFound).map(([code]) => code);
}
