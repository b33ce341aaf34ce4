import { dateInWords, localDayInWords } from '@rekindle/shared/ui';

/** From Monday on: a letter above its column, and the whole word for screen readers. */
export const weekdays: readonly { readonly letter: string; readonly word: string }[] = [
  { letter: $localize`:@@weekday.mondayLetter:M`, word: $localize`:@@weekday.monday:Monday` },
  { letter: $localize`:@@weekday.tuesdayLetter:T`, word: $localize`:@@weekday.tuesday:Tuesday` },
  { letter: $localize`:@@weekday.wednesdayLetter:W`, word: $localize`:@@weekday.wednesday:Wednesday` },
  { letter: $localize`:@@weekday.thursdayLetter:T`, word: $localize`:@@weekday.thursday:Thursday` },
  { letter: $localize`:@@weekday.fridayLetter:F`, word: $localize`:@@weekday.friday:Friday` },
  { letter: $localize`:@@weekday.saturdayLetter:S`, word: $localize`:@@weekday.saturday:Saturday` },
  { letter: $localize`:@@weekday.sundayLetter:S`, word: $localize`:@@weekday.sunday:Sunday` },
];

/** "Tuesday 10 March", and of another year "10 March 2025". @param day `2026-03-10` @param today the same */
export function dayNear(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? localDayInWords(day) : dateInWords(new Date(`${day}T12:00`));
}

/** "March 2026". @param month `2026-03` */
export function monthInWords(month: string): string {
  const locale = $localize`:The locale in which dates are written@@dates.locale:en-GB`;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00Z`));
}
