import { addDays } from '@rekindle/check-ins/domain';

/** How many days the sentence about one's writing looks back. */
export const daysLookedBack = 30;

/** The days of a month on which something was written, in order, each once. @param month `2026-03` */
export function daysOfMonth(writtenOn: readonly string[], month: string): readonly string[] {
  return [...new Set(writtenOn)].filter((day) => day.startsWith(`${month}-`)).sort();
}

/**
 * On how many of the last thirty days something was written, today among them: "You wrote on 12 of 30 days." A day without writing breaks nothing;
 * it is one that is not counted.
 */
export function daysWritten(writtenOn: readonly string[], today: string): number {
  const first = addDays(today, 1 - daysLookedBack);
  return new Set(writtenOn.filter((day) => day >= first && day <= today)).size;
}
