import { dayInWords } from '@rekindle/shared/ui';

/** "Saturday 28 November" of `2026-11-28`; it means the same day wherever it is read. */
export function localDayInWords(day: string): string {
  return dayInWords(new Date(`${day}T12:00Z`), 'UTC');
}

/** "28 November 2026" of `2026-11-28`, where somebody has answered with it. */
export function fullDayInWords(day: string): string {
  const locale = $localize`:The locale in which dates are written@@dates.locale:en-GB`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`));
}

/** How many days a stretch has, the first and the last one counted. */
export function daysOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
