import type { CheckInPlanFragment, CheckInPlanToEditQuery, CheckInTemplateFragment } from '@rekindle/shared/graphql';

type Part = CheckInPlanFragment['parts'][number];

/** Asked every evening in Lisbon how the day was, written once, or whatever the spec is about. */
export function aPlan(about: Partial<CheckInPlanFragment> = {}): CheckInPlanFragment {
  return {
    ...{ clientId: 'c2', version: 3, at: '19:00', zone: 'Europe/Lisbon', startsOn: '2026-03-01', endsOn: null, quiet: null },
    parts: [{ id: 'daily', cadence: aCadence(), questions: [aQuestion()], writing: null }],
    ...{ pausedUntil: null, rhythm: 'FULL', next: [], ...about },
  };
}

/** The same questions and days, for more than one client. */
export function aTemplate(about: Partial<CheckInTemplateFragment> = {}): CheckInTemplateFragment {
  return { id: 't1', name: 'Quiet evenings', parts: aPlan().parts, ...about };
}

/** Every day. */
export function aCadence(about: Partial<Part['cadence']> = {}): Part['cadence'] {
  return { every: 'WEEK', on: [1, 2, 3, 4, 5, 6, 7], weeks: null, day: null, event: null, days: null, ...about };
}

/** How the day was. */
export function aQuestion(about: Partial<Part['questions'][number]> = {}): Part['questions'][number] {
  return { id: 'pulse', ask: 'FACES', words: 'How was today?', low: null, high: null, code: null, ...about };
}

/** A plan as its page asks for it. */
export const toEdit = (checkInPlan: CheckInPlanFragment, ...checkInTemplates: CheckInTemplateFragment[]): CheckInPlanToEditQuery => ({
  ...{ checkInPlan, client: { client: { name: 'Tomasz Wieland' } }, responsePlan: { isOn: false }, checkInTemplates },
});
