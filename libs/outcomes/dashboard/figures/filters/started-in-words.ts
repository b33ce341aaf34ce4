import { lastDayOf } from '@rekindle/check-ins/domain';
import { localMonthInWords } from '@rekindle/shared/ui';
import type { FiguresFilter } from './figures-filter';

type Started = Pick<FiguresFilter, 'startedFrom' | 'startedUntil'>;

/** "2025", "Jan 2025 to Feb 2026", "Any time": when those who are counted started. */
export function startedInWords({ startedFrom: from, startedUntil: until }: Started): string {
  if (!from && !until) return $localize`:@@started.any:Any time`;
  const year = from?.slice(0, 4);
  if (from === `${year}-01-01` && until === `${year}-12-31`) return String(year);
  if (!until) return $localize`:@@started.since:Since ${localMonthInWords(from ?? '')}:month:`;
  if (!from) return $localize`:@@started.until:Until ${localMonthInWords(until)}:month:`;
  return $localize`:@@started.range:${localMonthInWords(from)}:from: to ${localMonthInWords(until)}:until:`;
}

/** A year from its first day to its last; null for any time. */
export function startedIn(year: string | null): Started {
  return year === null ? startedBetween('', '') : startedBetween(`${year}-01`, `${year}-12`);
}

/** From the first day of one month to the last day of another. @param from as 2026-03; empty where nothing bounds it */
export function startedBetween(from: string, until: string): Started {
  return { startedFrom: from === '' ? undefined : `${from}-01`, startedUntil: until === '' ? undefined : lastDayOf(until) };
}
