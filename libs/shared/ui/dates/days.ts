// The language of the words decides how their dates are written, so a translation brings its own.
const locale = () => $localize`:The locale in which dates are written@@dates.locale:en-GB`;

/** "Tuesday 10 March". Without a zone, where the device is. */
export function dayInWords(at: Date, timeZone?: string): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long' }, timeZone);
}

/** "Tuesday". Without a zone, where the device is. */
export function weekdayInWords(at: Date, timeZone?: string): string {
  return format(at, { weekday: 'long' }, timeZone);
}

/** "15 Oct", below a line; "15 Oct 2025" where the line comes from another year. */
export function shortDay(at: Date, { withYear }: { readonly withYear: boolean }): string {
  return format(at, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' as const } : {}) });
}

/** "23 November 2026". Without a zone, where the device is. */
export function dateInWords(at: Date, timeZone?: string): string {
  return format(at, { day: 'numeric', month: 'long', year: 'numeric' }, timeZone);
