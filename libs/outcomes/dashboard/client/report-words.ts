import type { OutcomeReportRowFragment } from '@rekindle/shared/graphql';
import { localDateInWords } from '@rekindle/shared/ui';

/** Whose word a report is, and how it came here. */
export function whoseWord({ by, source, writer }: Pick<OutcomeReportRowFragment, 'by' | 'source' | 'writer'>): string {
  const name = writer ?? $localize`:@@outcomeReport.somebody:somebody of the team`;
  switch (by) {
    case 'PARTNER':
      return $localize`:@@outcomeReport.partner:The ex in their own words, written down by ${name}:name:`;
    case 'COACH':
      return $localize`:@@outcomeReport.coach:Heard from the client by ${name}:name:`;
    case 'CLIENT':
      return source === 'WAVE'
        ? $localize`:@@outcomeReport.wave:Said by the client, in answer to a follow-up`
        : $localize`:@@outcomeReport.client:Said by the client in the portal`;
  }
}

/** "As of 12 March 2026, since 1 March 2026" */
export function daysInWords({ asOf, since }: Pick<OutcomeReportRowFragment, 'asOf' | 'since'>): string {
  const day = localDateInWords(asOf);
  return since === null
    ? $localize`:@@outcomeReport.asOf:As of ${day}:day:`
    : $localize`:@@outcomeReport.asOfSince:As of ${day}:day:, since ${localDateInWords(since)}:since:`;
}
