import { Component, computed, input } from '@angular/core';
import type { OutcomeFiguresQuery } from '@rekindle/shared/graphql';
import { Card } from '@rekindle/shared/ui';
import { bandInWords, shareInWords } from '../charts/share-words';

type Figures = OutcomeFiguresQuery['outcomeFigures'];

/** One figure in the front: who was back together by a day, and what came of everybody else. */
@Component({
  selector: 'rk-horizon-card',
  imports: [Card],
  template: `
    <section rkCard [attr.aria-label]="heading()">
      <div>
        <h2>{{ heading() }}</h2>
        @if (figure(); as figure) {
          <p class="big">
            {{ figure.big }}&ngsp;<small>{{ figure.band }}</small>
          </p>
        } @else {
          <p class="rk-small rk-muted" i18n="@@horizon.tooFew">Too few to say. It is told from five people on.</p>
        }
      </div>
      @if (figure()) {
        <dl>
          <dt i18n="@@horizon.enrolled">Enrolled</dt>
          <dd>{{ horizon().of }}</dd>
          <dt i18n="@@horizon.reunions">Back together first</dt>
          <dd>{{ horizon().reunions }}</dd>
          <dt i18n="@@horizon.movedOn">Moved on first</dt>
          <dd>{{ horizon().movedOn }}</dd>
          <dt i18n="@@horizon.open">Still open, or no news yet</dt>
          <dd>{{ horizon().open }}</dd>
          @if (unconfirmed()) {
            <dt i18n="@@horizon.unconfirmed">Said once, not confirmed yet</dt>
            <dd>{{ unconfirmed() }}</dd>
          }
        </dl>
      }
    </section>
  `,
  styleUrl: './aside.css',
})
export class HorizonCard {
  readonly horizon = input.required<NonNullable<Figures['horizon']>>();
  readonly unconfirmed = input(0);

  protected readonly heading = computed(() => $localize`:@@horizon.heading:Back together within ${this.horizon().days}:days: days`);
  protected readonly figure = computed(() => {
    const { shownAs, share, lower, upper, of, reunions } = this.horizon();
    if (shownAs === 'HIDDEN') return null;
    if (shownAs === 'COUNTS' || share === null) return { big: $localize`:@@horizon.counts:${reunions}:reunions: of ${of}:of:`, band: '' };
    return { big: shareInWords(share, of), band: bandInWords(lower, upper, of) };
  });
}
