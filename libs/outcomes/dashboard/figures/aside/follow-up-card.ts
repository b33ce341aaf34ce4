import { Component, computed, input } from '@angular/core';
import type { OutcomeFiguresQuery } from '@rekindle/shared/graphql';
import { Card, Chip } from '@rekindle/shared/ui';
import { percent } from '@rekindle/outcomes/domain';
import { shareInWords } from '../charts/share-words';

type FollowUp = NonNullable<OutcomeFiguresQuery['outcomeFigures']['followUp']>;

/** Of whom it is known how it went, and how far the figures can lie off because of the others. */
@Component({
  selector: 'rk-follow-up-card',
  imports: [Card, Chip],
  template: `
    <section rkCard aria-label="Follow-up answered" i18n-aria-label="@@followUp.heading">
      <div>
        <h2 i18n="@@followUp.heading">Follow-up answered</h2>
        @if (figure(); as figure) {
          <p class="big">
            {{ figure.big }}&ngsp;<small>{{ figure.of }}</small>
          </p>
        } @else {
          <p class="rk-small rk-muted" i18n="@@followUp.nobody">Nobody started long enough ago to be asked how it is after so many days.</p>
        }
      </div>
      @if (bounds(); as bounds) {
        <p class="rk-small rk-muted">{{ bounds }}</p>
      }
      @if (chip(); as chip) {
        <rk-chip [tone]="chip.tone">{{ chip.words }}</rk-chip>
      }
    </section>
  `,
  styleUrl: './aside.css',
})
export class FollowUpCard {
  readonly followUp = input.required<FollowUp>();

  protected readonly figure = computed(() => {
    const { share, known, asked, days } = this.followUp();
    if (asked === 0) return null;
    // Of so few there is no share, only how many.
    if (share === null)
      return {
        big: $localize`:@@followUp.counts:${known}:known: of ${asked}:asked:`,
        of: $localize`:@@followUp.known:known at day ${days}:days:`,
      };
    return { big: shareInWords(share, asked), of: $localize`:@@followUp.of:${known}:known: of ${asked}:asked: asked at day ${days}:days:` };
  });
  protected readonly bounds = computed(() => {
    const { unknown, worst, best, asked } = this.followUp();
    if (unknown === 0 || worst === null || best === null) return null;
    const [low, high] = [percent(worst, asked), percent(best, asked)];
    return unknown === 1
      ? $localize`:@@followUp.one:One did not answer. With them not back together, or back, the share would lie between ${low}:low: and ${high}:high: %.`
      : $localize`:@@followUp.some:${unknown}:unknown: did not answer. If none of them came back, or all of them did, the share would lie between ${low}:low: and ${high}:high: %.`;
  });
  protected readonly chip = computed(() => {
    const { trust, unknown, asked } = this.followUp();
    if (asked === 0) return null;
    switch (trust) {
      case 'FINE':
        return { tone: 'good', words: $localize`:@@followUp.fine:Nearly everybody is known` } as const;
      case 'WARN':
        return { tone: 'wait', words: $localize`:@@followUp.warn:Worth another try: ${unknown}:unknown: to ask` } as const;
      case 'UNRELIABLE':
        return { tone: 'wait', words: $localize`:@@followUp.unreliable:Unreliable: ${unknown}:unknown: not known` } as const;
      default:
        return trust satisfies never;
    }
  });
}
