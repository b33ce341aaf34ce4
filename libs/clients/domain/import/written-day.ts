import { readPartialDate } from '../intake/partial-date';

/**
 * A day as people and programs write it: 2026-03-14 with or without an hour behind it, 14.03.2026, 14 March 2026, March 14, 2026, and with
 * slashes where only one reading is possible.
 *
 * @returns the day as `2026-03-14`; `unclear` where it could be two days, `unknown` where it is none
 */
export function readWrittenDay(text: string): { readonly day: string } | 'unclear' | 'unknown' {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (isoYear) return dayOf(isoYear, isoMonth, isoDay);
  const [, dottedDay, dottedMonth, dottedYear] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (dottedYear) return dayOf(dottedYear, dottedMonth, dottedDay);
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,].*)?$/.exec(text) ?? [];
  if (year) return withSlashes(Number(first), Number(second), year);
  return inWords(text);
}

function withSlashes(first: number, second: number, year: string): ReturnType<typeof readWrittenDay> {
  if (first > 12) return dayOf(year, second, first);
  if (second > 12 || first === second) return dayOf(year, first, second);
  return 'unclear';
}

function inWords(text: string): ReturnType<typeof readWrittenDay> {
  const [, day, month, year] = /^(\d{1,2})\.? (\p{L}{3,9})\.?,? (\d{4})$/u.exec(text) ?? [];
  if (year) return dayOf(year, monthOf(month), day);
  const [, monthFirst, dayBehind, yearBehind] = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u.exec(text) ?? [];
  return yearBehind ? dayOf(yearBehind, monthOf(monthFirst), dayBehind) : 'unknown';
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function monthOf(word = ''): number {
  return months.findIndex((month) => month === word.toLowerCase() || month.slice(0, 3) === word.toLowerCase()) + 1;
}

function dayOf(year: string, month: string | number = '', day: string | number = ''): ReturnType<typeof readWrittenDay> {
  const written = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return readPartialDate(written)?.precision === 'day' ? { day: written } : 'unknown';
}
