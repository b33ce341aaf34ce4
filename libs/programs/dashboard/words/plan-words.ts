import type { Goal } from '@rekindle/programs/domain';

/** One goal of a plan, its parts in words; what was left open is empty. */
export function goalInWords({ owner, cadence, status }: Pick<Goal, 'owner' | 'cadence' | 'status'>) {
  return { owner: owners[owner] ?? owner, cadence: cadences[cadence] ?? cadence, status: statuses[status] ?? status };
}

const owners: Readonly<Record<string, string>> = {
  me: $localize`:@@goalOwner.me:Your client`,
  ex: $localize`:@@goalOwner.ex:The other person`,
  both: $localize`:@@goalOwner.both:Both`,
};

const cadences: Readonly<Record<string, string>> = {
  once: $localize`:@@goalCadence.once:once`,
  daily: $localize`:@@goalCadence.daily:every day`,
  weekly: $localize`:@@goalCadence.weekly:every week`,
  fortnightly: $localize`:@@goalCadence.fortnightly:every two weeks`,
  monthly: $localize`:@@goalCadence.monthly:every month`,
};

const statuses: Readonly<Record<string, string>> = {
  'not-begun': $localize`:@@goalStatus.notBegun:not begun`,
  'under-way': $localize`:@@goalStatus.underWay:under way`,
  done: $localize`:@@goalStatus.done:done`,
  'let-go': $localize`:@@goalStatus.letGo:let go`,
};
