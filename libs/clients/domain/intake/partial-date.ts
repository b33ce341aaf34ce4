/** How exactly somebody remembers a date. */
export const DatePrecision = { DAY: 'day', MONTH: 'month' } as const;
export type DatePrecision = (typeof DatePrecision)[keyof typeof DatePrecision];

/** A date as somebody remembers it: the day, or only the month, whose first day then stands for it. */
export interface PartialDate {
  readonly on: string;
  readonly precision: DatePrecision;
}

const shape = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Reads `2026-03` or `2026-03-14`; null for anything that is not in the calendar. */
export function readPartialDate(text: string): PartialDate | null {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  const on = `${year}-${month}-${day ?? '01'}`;
  return isInCalendar(on) ? { on, precision: day === undefined ? 'month' : 'day' } : null;
}

/** Whether it has begun by a day: this month counts although its last day is ahead. @param today as `2026-03-14` */
export function hasBegun({ on }: PartialDate, today: string): boolean {
  return on <= today;
}

// JavaScript rolls the 30th of February over into March; written back it is then another day.
function isInCalendar(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
