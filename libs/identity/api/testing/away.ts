import type { Person } from './people';

/** A day that many days from today, as `2026-12-24`. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The documents that specs about days away send. */
export const away = {
  own: '{ timeAway { absence { fromDay untilDay deputyName } deputies { memberId name } } }',
  set: 'mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) { fromDay untilDay deputyName } }',
  end: 'mutation { endAbsence }',
  /** Since yesterday unless told otherwise, while this person stands in. */
  with: (deputy: Person, from = -1, until = 2) => ({
    input: { fromDay: inDays(from), untilDay: inDays(until), deputyId: deputy.memberId },
  }),
} as const;
