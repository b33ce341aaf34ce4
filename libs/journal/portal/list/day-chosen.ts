import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayFlaw } from '@rekindle/journal/domain';
import { Button } from '@rekindle/shared/ui';
import { dayNear } from '../calendar/calendar-words';

/** Above the entries of one day: which, how to write about it while that can be done, and the way back to all of them. */
@Component({
  selector: 'rk-day-chosen',
  imports: [Button, RouterLink],
  template: `
    <h2>{{ name() }}</h2>
    @if (isEmpty()) {
      <p i18n="@@dayChosen.empty">You did not write on this day.</p>
    }
    @if (mayWrite()) {
      <a rkButton variant="soft" routerLink="/journal/new" [queryParams]="{ day: day() }" i18n="@@dayChosen.write">Write about this day</a>
    }
    <button rkButton type="button" variant="text" (click)="clear.emit()" i18n="@@dayChosen.all">Show all days</button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 12px 8px;
      padding: 12px 4px;
    }
    :is(h2, p) {
      flex-basis: 100%;
    }
    h2 {
      font: var(--rk-type-h3);
    }
    p {
      margin-top: -8px;
      color: var(--rk-muted);
    }
  `,
})
export class DayChosen {
  /** `2026-03-10` */
  readonly day = input.required<string>();
  readonly now = input.required<Date>();
  readonly today = input.required<string>();
  readonly isEmpty = input.required<boolean>();
  readonly readsOnly = input.required<boolean>();
  readonly clear = output();

  protected readonly name = computed(() => dayNear(this.day(), this.today()));
  // A day that is not over yet, or lies a week back at most.
  protected readonly mayWrite = computed(() => !this.readsOnly() && dayFlaw(this.day(), this.now()) === null);
}
