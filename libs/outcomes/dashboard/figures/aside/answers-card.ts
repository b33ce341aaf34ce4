import { Component, computed, input } from '@angular/core';
import type { OutcomeFollowUpAnswersQuery } from '@rekindle/shared/graphql';
import { Card } from '@rekindle/shared/ui';
import { shareInWords } from '../charts/share-words';

type Answers = OutcomeFollowUpAnswersQuery['outcomeFollowUpAnswers'];

/** How many answered when they were asked later on, of the whole practice: a figure is only as good as who can be heard. */
@Component({
  selector: 'rk-answers-card',
  imports: [Card],
  template: `
    @if (waves().length > 0) {
      <section rkCard aria-label="Asked later on" i18n-aria-label="@@laterAnswers.heading">
        <div>
          <h2 i18n="@@laterAnswers.heading">Asked later on</h2>
          <p class="rk-small rk-muted" i18n="@@laterAnswers.what">Who answered where things stand. The choices above do not narrow it.</p>
        </div>
        <dl>
          @for (wave of waves(); track wave.words) {
            <dt>{{ wave.words }}</dt>
            <dd>{{ wave.answered }}</dd>
          }
        </dl>
      </section>
    }
  `,
  styleUrl: './aside.css',
})
export class AnswersCard {
  readonly answers = input.required<Answers>();

  /** Of waves that were put to so few that somebody could be told apart nothing is said. */
  protected readonly waves = computed(() =>
    this.answers().flatMap(({ origin, day, asked, answered, shownAs }) => {
      if (shownAs === 'HIDDEN') return [];
      const counted = $localize`:@@laterAnswers.of:${answered}:answered: of ${asked}:asked:`;
      const share = shownAs === 'COUNTS' ? '' : ` · ${shareInWords(answered / asked, asked)}`;
      return [{ words: whenInWords(origin, day), answered: `${counted}${share}` }];
    }),
  );
}

function whenInWords(origin: Answers[number]['origin'], day: number): string {
  return origin === 'START'
    ? $localize`:@@laterAnswers.start:${day}:day: days after the start`
    : $localize`:@@laterAnswers.reunion:${day}:day: days after coming back`;
}
