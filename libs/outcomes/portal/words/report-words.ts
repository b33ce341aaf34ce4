import type { OwnReportFragment } from '@rekindle/shared/graphql';
import { localDateInWords } from '@rekindle/shared/ui';

/** Whose word a report is, said to the client. */
export function whoseWord({ by, source, writer }: Pick<OwnReportFragment, 'by' | 'source' | 'writer'>): string {
  const name = writer ?? $localize`:@@exercise.coach:your coach`;
  switch (by) {
    case 'PARTNER':
      return $localize`:@@ownReport.partner:Your ex in their own words, written down by ${name}:name:`;
    case 'COACH':
      return $localize`:@@ownReport.coach:Heard from you by ${name}:name:`;
    case 'CLIENT':
      return source === 'WAVE'
        ? $localize`:@@ownReport.wave:Said by you, in answer to a question by mail`
        : $localize`:@@ownReport.you:Said by you`;
  }
}

/** "As of 12 March 2026, since 1 March 2026". */
export function daysInWords({ asOf, since }: Pick<OwnReportFragment, 'asOf' | 'since'>): string {
  const day = localDateInWords(asOf);
  return since === null
    ? $localize`:@@outcomeReport.asOf:As of ${day}:day:`
    : $localize`:@@outcomeReport.asOfSince:As of ${day}:day:, since ${localDateInWords(since)}:since:`;
}
