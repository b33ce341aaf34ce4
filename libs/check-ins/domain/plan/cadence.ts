/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What in a client's story a question may follow. */
export const CheckInEvent = { CONTACT: 'contact', SESSION: 'session', TRIAL_START: 'trial-start' } as const;
export type CheckInEvent = (typeof CheckInEvent)[keyof typeof CheckInEvent];

/** On which days of the client's own calendar something is asked. */
export type Cadence =
  /** On these days of every week; all seven is daily. */
  | { readonly every: 'week'; readonly on: readonly Weekday[] }
  /** Every so many weeks (2 to 12) on one day, counted from the first such day of the plan. */
  | { readonly every: 'weeks'; readonly weeks: number; readonly on: Weekday }
  /** On this day of every month (1 to 31); a month that has no such day is asked on its last. */
  | { readonly every: 'month'; readonly day: number }
  /** So many days (0 to 365, from `leastDaysAfter` on) after the day of an event, once for each. */
  | { readonly every: 'event'; readonly event: CheckInEvent; readonly days: number };

/** A contact is told in the check-in of its day, and a day has one: what follows it comes the next day at the earliest. */
export function leastDaysAfter(event: CheckInEvent): number {
  return event === CheckInEvent.CONTACT ? 1 : 0;
}

/** A day, in the client's own calendar, on which something happened that a question may follow. */
export interface EventDay {
  readonly event: CheckInEvent;
  /** `2026-11-28` */
  readonly on: string;
}
