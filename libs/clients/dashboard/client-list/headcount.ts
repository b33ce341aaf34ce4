import type { ClientRowFragment } from '@rekindle/shared/graphql';

/** "3 people: 2 active, 1 invited." @param rows everybody, not a page of them */
export function headcount(rows: readonly ClientRowFragment[]): string {
  const invited = rows.filter(({ status }) => status === 'INVITED').length;
  const active = rows.filter(({ status }) => status === 'ACTIVE').length;
  // Whoever cannot join is on the list so that nobody mails them again, and counts as nobody's client.
  const people = active + invited;
  if (people === 0) return $localize`:@@headcount.nobody:The people you work with.`;
  if (people === 1)
    return active ? $localize`:@@headcount.oneActive:One person, active.` : $localize`:@@headcount.oneInvited:One person, invited.`;
  if (invited === 0) return $localize`:@@headcount.allActive:${people}:people: people, all active.`;
  if (active === 0) return $localize`:@@headcount.allInvited:${people}:people: people, all invited.`;
  return $localize`:@@headcount.some:${people}:people: people: ${active}:active: active, ${invited}:invited: invited.`;
}
