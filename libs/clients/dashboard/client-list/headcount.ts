import type { ClientRowFragment } from '@rekindle/shared/graphql';

/** "3 people: 2 active, 1 invited." @param rows everybody, not a page of them */
export function headcount(rows: readonly ClientRowFragment[]): string {
  const invited = rows.filter(({ status }) => status === 'INVITED').length;
  const active = rows.length - invited;
  if (rows.length === 0) return $localize`:@@headcount.nobody:The people you work with.`;
  if (rows.length === 1)
    return invited ? $localize`:@@headcount.oneInvited:One person, invited.` : $localize`:@@headcount.oneActive:One person, active.`;
  return $localize`:@@headcount.some:${rows.length}:people: people: ${active}:active: active, ${invited}:invited: invited.`;
}
