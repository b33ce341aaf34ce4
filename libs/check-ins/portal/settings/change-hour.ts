import { Component, computed, inject, linkedSignal } from '@angular/core';
import { mailHours } from '@rekindle/clients/domain';
import { Button, Card, Deed, Field, FieldInput, Toasts } from '@rekindle/shared/ui';
import { OwnCheckIns } from './own-check-ins';

/** Another hour, from the next check-in on. */
@Component({
  selector: 'rk-change-hour',
  imports: [Button, Card, Field, FieldInput],
  template: `
    <section rkCard heading="Another hour" i18n-heading="@@changeHour.heading">
      <rk-field label="Hour" hint="From the next one on." i18n-label="@@changeHour.hour" i18n-hint="@@changeHour.hint">
        <select #hour rkInput (change)="at.set(hour.value)">
          @for (each of hours(); track each) {
            <option [value]="each" [selected]="each === at()">{{ each }}</option>
          }
        </select>
      </rk-field>
      <button
        rkButton
        type="button"
        [working]="change.isUnderWay()"
        workingLabel="Changing"
        i18n-workingLabel="@@changeHour.changing"
        (click)="change.do()"
        i18n="@@changeHour.change"
      >
        Change the hour
      </button>
    </section>
  `,
  styles: 'button { margin-top: 16px }',
})
export class ChangeHour {
  private readonly own = inject(OwnCheckIns);
  private readonly toasts = inject(Toasts);

  private readonly current = computed(() => this.own.plan()?.at ?? '');
  protected readonly at = linkedSignal(() => this.current());
  // A coach may have chosen a time between two hours.
  protected readonly hours = computed(() => [...new Set([...hoursOfMail, this.current()])].sort());

  protected readonly change = new Deed(async () => {
    await this.own.move(this.at());
    this.toasts.show({ text: $localize`:@@changeHour.done:They come at ${this.at()}:hour: from now on`, icon: 'schedule' });
  });
}

const hoursOfMail = mailHours.map((hour) => `${String(hour).padStart(2, '0')}:00`);
