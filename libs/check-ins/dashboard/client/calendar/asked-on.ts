import { checkInOn } from '@rekindle/check-ins/domain';
import type { CheckInPlanFragment } from '@rekindle/shared/graphql';
import { planOf } from '../../plan/plan-of';

/**
 * Whether a day that is not laid out yet will ask, as far as it can be known: what follows an event, and what silence thins out,
 * only as far as the next three.
 */
export function isAskedOn(plan: CheckInPlanFragment, day: string, today: string): boolean {
  if (plan.next.some((next) => next.day === day)) return true;
  const isPaused = plan.pausedUntil !== null && day < plan.pausedUntil;
  // Today's, when it is not among the next any more, was never laid out.
  if (plan.rhythm !== 'FULL' || isPaused || day === today || day < (plan.next[0]?.day ?? day)) return false;
  return checkInOn(planOf(plan), day, []).length > 0;
}
