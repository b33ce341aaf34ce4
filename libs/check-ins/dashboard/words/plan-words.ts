import type { CheckInPlanFragment } from '@rekindle/shared/graphql';
import { cityOf } from '@rekindle/shared/ui';
import { cadenceInWords } from './cadence-words';
import { localDayInWords } from './moment-words';
import { questionInWords } from './question-words';

/** "at 19:00, Lisbon time". */
export function hourInWords({ at, zone }: Pick<CheckInPlanFragment, 'at' | 'zone'>): string {
  return $localize`:@@checkInPlan.hour:at ${at}:time:, ${cityOf(zone)}:city: time`;
}

/** What is asked when, one line for each part. */
export function partsInWords({ parts }: Pick<CheckInPlanFragment, 'parts'>) {
  return parts.map(({ id, cadence, questions }) => ({ id, when: cadenceInWords(cadence), asks: questions.map(questionInWords) }));
}

/** "No check-in arrives between 21:00 and 08:00." */
export function quietInWords({ quiet }: Pick<CheckInPlanFragment, 'quiet'>): string {
  return quiet
    ? $localize`:@@checkInPlan.quiet:None arrives between ${quiet.from}:from: and ${quiet.until}:until:.`
    : $localize`:@@checkInPlan.noQuiet:No quiet hours.`;
}

/** How a plan stands. */
export type PlanStanding = 'runs' | 'weekly' | 'stopped' | 'paused' | 'over';

/** @param today in the client's zone */
export function standingOfPlan({ rhythm, pausedUntil, endsOn }: CheckInPlanFragment, today: string): PlanStanding {
  if (endsOn && endsOn < today) return 'over';
  if (pausedUntil && pausedUntil > today) return 'paused';
  if (rhythm === 'STOPPED') return 'stopped';
  return rhythm === 'WEEKLY' ? 'weekly' : 'runs';
}

/** Why a plan does not run as it is written; empty where it does. */
export function standingInWords(plan: CheckInPlanFragment, today: string): string {
  switch (standingOfPlan(plan, today)) {
    case 'over':
      return $localize`:@@checkInPlan.over:It ended on ${localDayInWords(plan.endsOn ?? today)}:day:.`;
    case 'paused':
      return $localize`:@@checkInPlan.paused:Paused until ${localDayInWords(plan.pausedUntil ?? today)}:day:.`;
    case 'stopped':
      return $localize`:@@checkInPlan.stopped:Stopped: two weeks went by without an answer. Ask how they are before you begin again.`;
    case 'weekly':
      return $localize`:@@checkInPlan.weekly:Once a week for now, because the last ones were left open. With the next answer they come as planned again.`;
    case 'runs':
      return '';
  }
}
