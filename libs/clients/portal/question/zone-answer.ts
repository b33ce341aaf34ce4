import { Component, computed, inject, input, model } from '@angular/core';
import { Calendar, cityOf, Field, FieldInput, timeInWords } from '@rekindle/shared/ui';
import { deviceZone } from './device-zone';

/** The zone somebody lives in; what the device says is offered, and the clock there shows whether it is right. */
@Component({
  selector: 'rk-zone-answer',
  imports: [Field, FieldInput],
  template: `
    <rk-field label="Time zone" i18n-label="@@zone.label" [hint]="clock()" [error]="flaw()">
      <select #box rkInput (change)="code.set(box.value)">
        @for (zone of zones(); track zone) {
          <option [value]="zone" [selected]="zone === code()">{{ nameOf(zone) }}</option>
        }
      </select>
    </rk-field>
  `,
})
export class ZoneAnswer {
  readonly code = model<string | null>(null);
  readonly flaw = input<string | null>(null);

  private readonly calendar = inject(Calendar);

  // A device may spell its zone in a way that the list does not.
  protected readonly zones = computed(() => [...new Set([...known, this.code() ?? deviceZone()])].sort());
  protected readonly clock = computed(() => {
    const zone = this.code() ?? deviceZone();
    return $localize`:@@zone.clock:It is ${timeInWords(this.calendar.now(), zone)}:time: in ${cityOf(zone)}:city:.`;
  });

  protected nameOf(zone: string): string {
    return zone.replaceAll('_', ' ').replaceAll('/', ' / ');
  }
}

const known = Intl.supportedValuesOf('timeZone');
