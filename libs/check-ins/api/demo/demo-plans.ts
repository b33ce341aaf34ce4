import type { DemoClient } from '@rekindle/clients/api/demo';
import { ClientStatus, ConsentKind, IntakeQuestion } from '@rekindle/clients/domain';
import { addDays, daysBetween, localDateAt, type Plan, proposedPlan } from '@rekindle/check-ins/domain';

/** A plan of somebody of the demo for as long as it was asked; their coach wrote another when they had come further. */
export interface DemoPlan {
  readonly plan: Plan;
  /** The last day of it that was asked about. */
  readonly until: string;
}

/** Whose plans, and from when to when. */
interface Asked {
  readonly client: DemoClient;
  readonly zone: string;
  /** The first day and the last, in their own calendar. */
  readonly from: string;
  readonly until: string;
  /** As in the first days of a stage, however long ago that began. */
  readonly isAskedDaily: boolean;
  /** From this day on no other plan was written, because nothing was heard. */
  readonly silentSince: string | null;
}

/** Where somebody lives, as far as they are asked by mail; null for whoever is not. */
export function askedZoneOf({ status, begunAt, wishes, answers }: DemoClient): string | null {
  const isAsked = status === ClientStatus.ACTIVE && begunAt !== null && wishes.includes(ConsentKind.CHECK_IN_MAIL);
  return (isAsked && answers[IntakeQuestion.TIME_ZONE]) || null;
}

/** The plans that somebody was asked by, the first one first; none where the last day has none. */
export function plansOf({ client, zone, from, until, isAskedDaily, silentSince }: Asked): readonly DemoPlan[] {
  const hour = client.answers[IntakeQuestion.MAIL_HOUR];
  const stages = client.stages.map(({ stage, at }) => ({ stage, since: localDateAt(zone, at) }));
  const proposedOn = (day: string) => {
    const now = stages.findLast(({ since }) => since <= day) ?? stages[0];
    const proposed = now && proposedPlan(now.stage, isAskedDaily ? 1 : Math.max(1, daysBetween(now.since, day) + 1), day);
    if (!proposed) return null;
    return { ...proposed, at: hour ? `${hour.padStart(2, '0')}:00` : proposed.at, quiet: isAskedDaily ? null : proposed.quiet };
  };
  if (!proposedOn(until)) return [];
  const plans: { plan: Plan; until: string }[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const proposed = proposedOn(day);
    const last = plans.at(-1);
    const stays = last && ((silentSince !== null && day > silentSince) || last.plan.parts === proposed?.parts);
    if (stays) last.until = day;
    else if (proposed) plans.push({ plan: proposed, until: day });
  }
  return plans;
}
