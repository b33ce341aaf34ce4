import { Component, computed, inject, input, signal } from '@angular/core';
import { addDays } from '@rekindle/check-ins/domain';
import { letterLimits } from '@rekindle/journal/domain';
import { Button, Calendar, Deed, Field, FieldInput, localDayAt, localDayInWords, Toasts } from '@rekindle/shared/ui';
import type { Letter } from './letter';
import { LetterDrafts } from './letter-drafts';

/** Locks a letter until a day, by one clear act: from then on it cannot be read before. */
@Component({
  selector: 'rk-lock-choice',
  imports: [Button, Field, FieldInput],
  template: `
    <details>
      <summary i18n="@@lock.heading">Lock it until a day</summary>
      <p class="rk-caption" i18n="@@lock.sentence">
        Until then it cannot be read or written, by you neither, and the lock cannot be lifted early. You can let it go at any time.
      </p>
      <rk-field label="Not before" i18n-label="@@lock.day">
        <input #day rkInput type="date" [min]="tomorrow()" [max]="latest()" [value]="until()" (input)="until.set(day.value)" />
      </rk-field>
      <button
        rkButton
        type="button"
        [disabled]="!isDay()"
        [working]="locking.isUnderWay()"
        workingLabel="Locking"
        i18n-workingLabel="@@lock.working"
        (click)="locking.do()"
        i18n="@@lock.do"
      >
        Lock the letter
      </button>
    </details>
  `,
  styleUrl: './lock-choice.css',
})
export class LockChoice {
  readonly letterId = input.required<string>();
  readonly letter = input.required<Letter>();

  private readonly drafts = inject(LetterDrafts);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  private readonly today = computed(() => localDayAt(this.calendar.now()));

  protected readonly tomorrow = computed(() => addDays(this.today(), 1));
  protected readonly latest = computed(() => addDays(this.today(), letterLimits.daysLocked));
  protected readonly until = signal('');
  protected readonly isDay = computed(() => this.until() >= this.tomorrow() && this.until() <= this.latest());

  protected readonly locking = new Deed(async () => {
    const lockedUntil = this.until();
    this.drafts.type(this.letterId(), { ...this.letter(), lockedUntil });
    if (!(await this.drafts.isSent(this.letterId()))) {
      // Locked without the server it would be none: it opens on another device.
      this.drafts.type(this.letterId(), { ...this.letter(), lockedUntil: null });
      this.toasts.show({
        text: $localize`:@@lock.notNow:It is not locked: the server cannot be reached. Your letter is kept here`,
        icon: 'cloud_off',
      });
      return;
    }
    this.toasts.show({ text: $localize`:@@lock.done:Locked until ${localDayInWords(lockedUntil)}:day:`, icon: 'lock' });
  });
}
