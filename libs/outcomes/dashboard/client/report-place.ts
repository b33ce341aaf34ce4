import { Component, computed, inject, input, output } from '@angular/core';
import type { OutcomeReportRowFragment } from '@rekindle/shared/graphql';
import { Button, Calendar, Chip } from '@rekindle/shared/ui';
import { statusInWords } from '../status-words';
import { daysInWords, whoseWord } from './report-words';

/** One thing that was said, as it stands now, with what it said before it was corrected. */
@Component({
  selector: 'li[rkReportPlace]',
  imports: [Button, Chip],
  templateUrl: './report-place.html',
  styleUrl: './report-place.css',
  host: { '[class.is-back]': 'latest().isTakenBack', '[class.is-now]': 'isNow()' },
})
export class ReportPlace {
  readonly latest = input.required<OutcomeReportRowFragment>();
  /** What it corrects, the newest first. */
  readonly earlier = input.required<readonly OutcomeReportRowFragment[]>();
  /** Whether it says where things stand now. */
  readonly isNow = input.required<boolean>();
  readonly correct = output();
  readonly takeBack = output();

  private readonly calendar = inject(Calendar);
  protected readonly line = computed(() => this.lineOf(this.latest()));
  protected readonly before = computed(() => this.earlier().map((report) => this.lineOf(report)));
  protected readonly mayCorrect = computed(() => this.latest().isOwn && !this.latest().isTakenBack);
  protected readonly spoken = computed(() => {
    const { words, days } = this.line();
    return {
      correct: $localize`:@@outcomeReport.correctThis:Correct: ${words}:status:. ${days}:days:`,
      takeBack: $localize`:@@outcomeReport.takeBackThis:Take back: ${words}:status:. ${days}:days:`,
    };
  });

  private lineOf(report: OutcomeReportRowFragment) {
    const written = this.calendar.since(report.writtenAt);
    return {
      id: report.id,
      words: statusInWords(report.says),
      days: daysInWords(report),
      who: $localize`:@@outcomeReport.who:${whoseWord(report)}:who:, ${written}:when:`,
    };
  }
}
