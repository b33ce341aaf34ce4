import type { CaseloadQuery } from '@rekindle/shared/graphql';

const counted = 1_000;

/** "34 people now, 58 who have finished." */
export function headcount(caseload: Pick<CaseloadQuery['caseload'], 'now' | 'over'> | undefined): string {
  if (!caseload || caseload.now + caseload.over === 0) return $localize`:@@headcount.nobody:The people you work with.`;
  const { now, over } = caseload;
  if (over === 0)
    return now === 1 ? $localize`:@@headcount.one:One person now.` : $localize`:@@headcount.now:${many(now)}:count: people now.`;
  const people =
    now === 1 ? $localize`:@@headcount.oneNow:one person now` : $localize`:@@headcount.peopleNow:${many(now)}:count: people now`;
  const finished =
    over === 1 ? $localize`:@@headcount.oneOver:one who has finished` : $localize`:@@headcount.over:${many(over)}:count: who have finished`;
  return `${people.charAt(0).toLocaleUpperCase()}${people.slice(1)}, ${finished}.`;
}

function many(count: number): string {
  return count < counted ? String(count) : $localize`:@@headcount.many:more than ${counted - 1}:count:`;
}
