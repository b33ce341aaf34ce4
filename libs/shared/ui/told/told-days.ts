import { localDateInWords } from '../dates/local-day';

/** "As of 12 March 2026, since 1 March 2026". @param told days as `2026-03-12`; since null where nobody knows when it began */
export function toldDays({ asOf, since }: { readonly asOf: string; readonly since: string | null }): string {
  const day = localDateInWords(asOf);
  return since === null
    ? $localize`:@@told.asOf:As of ${day}:day:`
    : $localize`:@@told.asOfSince:As of ${day}:day:, since ${localDateInWords(since)}:since:`;
}
