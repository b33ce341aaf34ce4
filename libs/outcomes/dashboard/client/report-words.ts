import type { OutcomeReportRowFragment } from '@rekindle/shared/graphql';
import { type Calendar, toldDays, type ToldLine } from '@rekindle/shared/ui';
import { statusInWords } from '../status-words';

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

/** What was said, as it stands on the thread. */
export function lineOf(report: OutcomeReportRowFragment, calendar: Calendar): ToldLine {
  const written = calendar.since(report.writtenAt);
  return {
    id: report.id,
    words: statusInWords(report.says),
    days: toldDays(report),
    who: $localize`:@@outcomeReport.who:${whoseWord(report)}:who:, ${written}:when:`,
  };
}
