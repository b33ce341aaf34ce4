/** Days on which somebody who coaches is away, and who stands in for them. */
export interface Absence {
  /** The first and the last day away, as `2026-12-24`. */
  readonly fromDay: string;
  readonly untilDay: string;
}

// Longer than this somebody has not gone away but left.
const longestDays = 366;
const day = 86_400_000;

/** What keeps days away from being kept: no such day, the end before the beginning or over already, or more than a year. @param today `2026-11-28` */
export function flawInAbsence({ fromDay, untilDay }: Absence, today: string): 'no-day' | 'ends-first' | 'over' | 'too-long' | null {
  if (!isDay(fromDay) || !isDay(untilDay)) return 'no-day';
  if (untilDay < fromDay) return 'ends-first';
  if (untilDay < today) return 'over';
  return (Date.parse(untilDay) - Date.parse(fromDay)) / day > longestDays ? 'too-long' : null;
}

/** @param today `2026-12-24`, where the practice is */
export function isAway({ fromDay, untilDay }: Absence, today: string): boolean {
  return fromDay <= today && today <= untilDay;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 30 February is read as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
