import { RelationshipStage } from '@rekindle/clients/domain';
import { breakupImpact, contactConduct, phq4, together, argumentHabits, closeness, givingAndSelf, worth } from '@rekindle/measures/domain';
import { type Cadence, everyDay, type Weekday } from './cadence';
import { ask, callOut, exercise, helped, oneThing, pulse, touch, trialReview, urge } from './proposed-questions';
import type { Plan, PlanPart, QuietHours } from './plan';

const [monday, tuesday, wednesday, friday, sunday] = [1, 2, 3, 5, 7] as const satisfies readonly Weekday[];

const onDays = (...on: readonly Weekday[]): Cadence => ({ every: 'week', on });
const weekly = onDays(sunday);
const everyTwoWeeks: Cadence = { every: 'weeks', weeks: 2, on: sunday };
const everyFourWeeks: Cadence = { every: 'weeks', weeks: 4, on: sunday };

const firstDays: readonly PlanPart[] = [
  { id: 'daily', cadence: onDays(...everyDay), questions: [pulse, urge, touch] },
  { id: 'weekly', cadence: weekly, questions: [ask(breakupImpact), ask(phq4), ask(contactConduct)] },
];

const firstWeeks: readonly PlanPart[] = [
  { id: 'three-times', cadence: onDays(monday, wednesday, friday), questions: [pulse, urge, touch] },
  { id: 'weekly', cadence: weekly, questions: [ask(breakupImpact)] },
  { id: 'two-weekly', cadence: everyTwoWeeks, questions: [ask(phq4), ask(contactConduct)] },
];

const ownWork: readonly PlanPart[] = [
  { id: 'twice', cadence: onDays(tuesday, friday), questions: [pulse, oneThing] },
  { id: 'weekly', cadence: weekly, questions: [ask(breakupImpact), ask(worth), exercise] },
  { id: 'four-weekly', cadence: everyFourWeeks, questions: [ask(closeness), ask(givingAndSelf), ask(argumentHabits)] },
];

const reachingOut: readonly PlanPart[] = [
  { id: 'twice', cadence: onDays(tuesday, friday), questions: [pulse, touch] },
  { id: 'after-contact', cadence: { every: 'event', event: 'contact', days: 1 }, questions: [urge, helped] },
  { id: 'weekly', cadence: weekly, questions: [ask(breakupImpact), ask(contactConduct)] },
];

const tryingAgain: readonly PlanPart[] = [
  ...reachingOut,
  ...([30, 60] as const).map((days): PlanPart => ({
    id: `trial-day-${days}`,
    cadence: { every: 'event', event: 'trial-start', days },
    questions: [trialReview(days)],
  })),
];

const asACouple: readonly PlanPart[] = [{ id: 'weekly', cadence: weekly, questions: [ask(together), callOut] }];

// The first two weeks are the hardest, and after two months of distance the work turns to oneself.
const lastOfFirstDays = 14;
const lastOfFirstWeeks = 60;

/** What is proposed to be asked at a stage, on whatever day of it; nothing of whoever has let go. A coach changes it as they like. */
export function proposedParts(stage: RelationshipStage, dayOfStage: number): readonly PlanPart[] {
  switch (stage) {
    case RelationshipStage.SEPARATED:
    case RelationshipStage.NO_CONTACT:
      if (dayOfStage <= lastOfFirstDays) return firstDays;
      return dayOfStage <= lastOfFirstWeeks ? firstWeeks : ownWork;
    case RelationshipStage.APART_AGAIN:
      return ownWork;
    case RelationshipStage.IN_CONTACT:
    case RelationshipStage.MEETING:
      return reachingOut;
    case RelationshipStage.TRIAL:
      return tryingAgain;
    case RelationshipStage.TOGETHER:
      return asACouple;
    case RelationshipStage.MOVED_ON:
      return [];
    default:
      return stage satisfies never;
  }
}

/** When coaching mail rests unless a client wants it otherwise. */
export const usualQuiet: QuietHours = { from: '21:00', until: '08:00' };

/** A whole plan as it is proposed; null where nothing is. @param startsOn `2026-11-28`, the client's tomorrow or later */
export function proposedPlan(stage: RelationshipStage, dayOfStage: number, startsOn: string): Plan | null {
  const parts = proposedParts(stage, dayOfStage);
  return parts.length === 0 ? null : { parts, at: '19:00', startsOn, endsOn: null, quiet: usualQuiet };
}
