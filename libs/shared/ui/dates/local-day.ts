import { dateInWords, dayInWords, shortMonth } from './days';

/** The day on the calendar of the device: `2026-11-28`. */
export function localDayAt(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** "Saturday 5 December". @param day `2026-12-05` */
export function localDayInWords(day: string): string {
  return dayInWords(new Date(`${day}T00:00Z`), 'UTC');
}

/** "5 December 2026". @param day `2026-12-05` */
export function localDateInWords(day: string): string {
  return dateInWords(new Date(`${day}T00:00Z`), 'UTC');
}

/** "Dec 2026". @param day `2026-12-05` */
export function localMonthInWords(day: string): string {
  return shortMonth(new Date(`${day}T00:00Z`), 'UTC');
}
