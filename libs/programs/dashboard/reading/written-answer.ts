import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@rekindle/shared/ui';
import { fullDayInWords } from '../words/day-words';
import { goalInWords } from '../words/plan-words';
import type { Said } from './said';

/** One answer as it reads: a client's own words in their own voice, everything else in words and never in codes. */
@Component({
  selector: 'rk-written-answer',
  imports: [Icon, RouterLink],
  templateUrl: './written-answer.html',
  styleUrl: './written-answer.css',
})
export class WrittenAnswer {
  readonly said = input.required<Said | null>();
  readonly clientId = input.required<string>();

  protected readonly goalInWords = goalInWords;
  protected readonly dayOf = (day: string) => (day ? fullDayInWords(day) : $localize`:@@goal.noDay:no day yet`);
}
