import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Live, ReviewCountsDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Icon, PageError } from '@rekindle/shared/ui';
import { ageInWords } from '../words/age-in-words';

/** On Today: how much waits to be read, since when, and what was promised by now. Nothing is shown when nothing waits, nor to whom it is not for. */
@Component({
  selector: 'rk-review-waiting',
  imports: [Button, Card, Icon, PageError, RouterLink],
  templateUrl: './review-waiting.html',
  styleUrl: './review-waiting.css',
})
export class ReviewWaiting {
  private readonly calendar = inject(Calendar);
  protected readonly query = inject(Api).query(ReviewCountsDocument, () => ({}));
  protected readonly waiting = computed(() => {
    const counts = this.query.value()?.reviewCounts;
    const oldest = counts?.oldestArrivedAt;
    if (!counts || !oldest) return null;
    const age = ageInWords(new Date(oldest), this.calendar.now());
    return { lines: linesOf(counts), sentence: $localize`:@@reviewWaiting.oldest:The oldest has waited ${age}:age:.` };
  });
  protected readonly problem = computed(() => {
    const problem = this.query.problem();
    return problem?.code === 'FORBIDDEN' ? undefined : problem;
  });

  constructor() {
    inject(Live).on('review', () => this.query.refresh());
  }
}

interface Counts {
  readonly new: number;
  readonly replied: number;
  readonly overdue: number;
}

function linesOf(counts: Counts) {
  const lines = [
    { tab: 'new', count: counts.overdue, words: $localize`:@@reviewWaiting.overdue:due by now` },
    { tab: 'new', count: counts.new, words: $localize`:@@reviewWaiting.new:new, to be read` },
    {
      tab: 'replied',
      count: counts.replied,
      words:
        counts.replied === 1
          ? $localize`:@@reviewWaiting.oneReplied:answer to what you said`
          : $localize`:@@reviewWaiting.replied:answers to what you said`,
    },
  ];
  return lines.filter(({ count }) => count > 0).map((line) => ({ ...line, figure: line.count >= 100 ? '99+' : String(line.count) }));
}
