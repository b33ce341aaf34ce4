import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { problemUnlessForbidden } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Icon, PageError } from '@rekindle/shared/ui';
import { ReviewTally } from '../review-tally';
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
  private readonly tally = inject(ReviewTally);
  protected readonly query = this.tally.query;
  protected readonly waiting = computed(() => {
    const counts = this.tally.counts();
    const oldest = counts?.oldestArrivedAt;
    if (!counts || !oldest) return null;
    const age = ageInWords(new Date(oldest), this.calendar.now());
    return { lines: linesOf(counts), sentence: $localize`:@@reviewWaiting.oldest:The oldest has waited ${age}:age:.` };
  });
  protected readonly problem = problemUnlessForbidden(this.query);
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
