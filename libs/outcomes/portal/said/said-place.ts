import { Component, computed, inject, input, output } from '@angular/core';
import type { OwnReportFragment } from '@rekindle/shared/graphql';
import { Button, Calendar, Chip, Icon } from '@rekindle/shared/ui';
import { daysInWords, whoseWord } from '../words/report-words';
import { statusInWords } from '../words/status-words';

/** One thing that was said, as it stands now, who reads it, and what it said before it was corrected. */
@Component({
  selector: 'li[rkSaidPlace]',
  imports: [Button, Chip, Icon],
  templateUrl: './said-place.html',
  styleUrl: './said-place.css',
  host: { '[class.is-back]': 'latest().isTakenBack', '[class.is-now]': 'isNow()' },
})
export class SaidPlace {
  readonly latest = input.required<OwnReportFragment>();
  /** What it corrects, the newest first. */
  readonly earlier = input.required<readonly OwnReportFragment[]>();
  /** Whether it says where things stand now. */
  readonly isNow = input.required<boolean>();
  readonly mayTell = input.required<boolean>();
  readonly correct = output();
  readonly takeBack = output();

  private readonly calendar = inject(Calendar);
  protected readonly line = computed(() => this.lineOf(this.latest()));
  protected readonly before = computed(() => this.earlier().map((report) => this.lineOf(report)));
  protected readonly mayCorrect = computed(() => this.mayTell() && this.latest().isOwn && !this.latest().isTakenBack);
  protected readonly spoken = computed(() => {
    const { words, days } = this.line();
    return {
      correct: $localize`:@@outcomeReport.correctThis:Correct: ${words}:status:. ${days}:days:`,
      takeBack: $localize`:@@outcomeReport.takeBackThis:Take back: ${words}:status:. ${days}:days:`,
    };
  });

  private lineOf(report: OwnReportFragment) {
    const [who, written] = [whoseWord(report), this.calendar.since(report.writtenAt)];
    return {
      id: report.id,
      words: statusInWords(report.says),
      days: daysInWords(report),
      who: $localize`:@@ownReport.who:${who}:who:, ${written}:when:`,
    };
  }
}
