import type { OwnReportFragment } from '@rekindle/shared/graphql';
import { type Calendar, toldDays, type ToldLine } from '@rekindle/shared/ui';
import { statusInWords } from './status-words';

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

/** What was said, as it stands on the thread. */
export function lineOf(report: OwnReportFragment, calendar: Calendar): ToldLine {
  const written = calendar.since(report.writtenAt);
  return {
    id: report.id,
    words: statusInWords(report.says),
    days: toldDays(report),
    who: $localize`:@@ownReport.who:${whoseWord(report)}:who:, ${written}:when:`,
  };
}
