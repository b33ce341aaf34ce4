import type { ReportFlaw } from '@rekindle/outcomes/domain';

/** What is wrong with a day, and what to do. */
export function flawInWords(flaw: ReportFlaw): string {
  return words[flaw]();
}

const words: Record<ReportFlaw, () => string> = {
  'day-unknown': () => $localize`:@@outcomeFlaw.day:Please choose a day of the calendar.`,
  'day-ahead': () => $localize`:@@outcomeFlaw.ahead:That day is still ahead. Please choose today or a day before it.`,
  'since-after': () => $localize`:@@outcomeFlaw.since:It cannot have begun later than it was so. Please choose an earlier day.`,
};
