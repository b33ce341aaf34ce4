import { Component, computed, input, output } from '@angular/core';
import { Button } from '../button/button';
import { Chip } from '../chip/chip';

/** What was told once, in words. */
export interface ToldLine {
  readonly id: string;
  /** What it says. */
  readonly words: string;
  /** Of which days it says so. */
  readonly days: string;
  /** Whose word it is, and when it was written down. */
  readonly who: string;
}

/** One thing that was told of a day, on the thread, as it stands now, with what it said before it was corrected. What is put inside says who reads it. */
@Component({
  selector: 'li[rkTold]',
  imports: [Button, Chip],
  templateUrl: './told.html',
  styleUrl: './told.css',
  host: { '[class.is-back]': 'isTakenBack()', '[class.is-now]': 'isNow()' },
})
export class Told {
  readonly line = input.required<ToldLine>();
  /** What it said before, the newest first. */
  readonly before = input.required<readonly ToldLine[]>();
  readonly isTakenBack = input.required<boolean>();
  readonly isCertain = input.required<boolean>();
  /** Whether it says how things are now. */
  readonly isNow = input.required<boolean>();
  readonly mayCorrect = input.required<boolean>();
  readonly correct = output();
  readonly takeBack = output();

  protected readonly spoken = computed(() => {
    const { words, days } = this.line();
    return {
      correct: $localize`:@@told.correctThis:Correct: ${words}:status:. ${days}:days:`,
      takeBack: $localize`:@@told.takeBackThis:Take back: ${words}:status:. ${days}:days:`,
    };
  });
}
