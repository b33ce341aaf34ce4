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
}

/** "Nov 2026". Without a zone, where the device is. */
export function shortMonth(at: Date, timeZone?: string): string {
  return format(at, { month: 'short', year: 'numeric' }, timeZone);
}

/** "08:42". Without a zone, where the device is. */
export function timeInWords(at: Date, timeZone?: string): string {
  return format(at, { hour: '2-digit', minute: '2-digit' }, timeZone);
}

/** "It is 08:42 in Lisbon now." Below a choice of zones, so that a wrong one is noticed. @param timeZone empty: where the device is */
export function clockInWords(at: Date, timeZone: string): string {
  return $localize`:@@timeZone.hint:It is ${timeInWords(at, timeZone || undefined)}:time: in ${cityOf(timeZone)}:city: now.`;
}

/** "23 Nov 2026, 14:02". Without a zone, where the device is. */
export function momentInWords(at: Date, timeZone?: string): string {
  return format(at, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }, timeZone);
}

/** "today", "yesterday", "5 days ago", and from a week on the date; days as that zone's calendar counts them. */
export function sinceInWords(at: Date, now: Date, timeZone?: string): string {
  const days = dayNumber(now, timeZone) - dayNumber(at, timeZone);
  if (days < 7) return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-days, 'day');
  const isThisYear = year(at, timeZone) === year(now, timeZone);
  return format(at, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) }, timeZone);
}

/** "yesterday at 14:10". @param since how long ago, in words @param at as the api writes it */
export function sinceAndTime(since: string, at: string, zone: string | undefined): string {
  return $localize`:@@exercise.sinceAt:${since}:day: at ${timeInWords(new Date(at), zone)}:time:`;
}

/** The hour of the day, 0 to 23. Without a zone, where the device is. */
export function hourOf(at: Date, timeZone?: string): number {
  return Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) }).format(at));
}

/** "Lisbon" of Europe/Lisbon. */
export function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.indexOf('/') + 1).replaceAll('_', ' ');
}

function format(at: Date, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale(), { ...options, ...(timeZone ? { timeZone } : {}) }).format(at);
}

// Days are counted from midnight to midnight of the zone: 23:50 is yesterday ten minutes later.
function dayNumber(at: Date, timeZone?: string): number {
  const [day = 0, month = 0, year = 0] = new Intl.DateTimeFormat('en-GB', timeZone ? { timeZone } : {}).format(at).split('/').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function year(at: Date, timeZone?: string): string {
  return format(at, { year: 'numeric' }, timeZone);
}
