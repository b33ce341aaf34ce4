import { Component, computed, inject, input } from '@angular/core';
import type { FlagFragment } from '@rekindle/shared/graphql';
import { Calendar } from '@rekindle/shared/ui';
import { FlagCause, FlagCode } from '@rekindle/safety/domain';
import { causeInWords, flagInWords, hasteInWords } from '../flag-words';

/** One flag: what it is about, since when, and every look at it. */
@Component({
  selector: 'rk-flag-view',
  template: `
    <h3>{{ words() }}</h3>
    <p>{{ detail() }}</p>
    @for (look of looks(); track look.at) {
      <blockquote>{{ look.note }}</blockquote>
      <p class="rk-muted">{{ look.by }}</p>
    }
  `,
  styles: `
    h3 {
      font: var(--rk-type-strong);
    }
    p {
      font: var(--rk-type-small);
    }
    blockquote {
      margin: 8px 0 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class FlagView {
  readonly flag = input.required<FlagFragment>();

  private readonly calendar = inject(Calendar);
  protected readonly words = computed(() => flagInWords(FlagCode[this.flag().code]));
  protected readonly detail = computed(() => {
    const { cause, raisedAt, standing, tier } = this.flag();
    const facts = [causeInWords(FlagCause[cause]), this.calendar.since(raisedAt)];
    if (standing === 'OPEN') facts.push(hasteInWords(tier));
    if (standing === 'LOOKED_AT') facts.push($localize`:@@flag.secondLook:a second look is due a week after the first`);
    if (standing === 'OVER') facts.push($localize`:@@flag.over:passed by itself`);
    return facts.join(' · ');
  });
  protected readonly looks = computed(() =>
    this.flag().looks.map(({ at, by, note }) => ({ at, note, by: `${by}, ${this.calendar.since(at)}` })),
  );
}
