import { Component, computed, inject, input, output } from '@angular/core';
import { addDays, daysBetween } from '@rekindle/check-ins/domain';
import { entryLimits } from '@rekindle/journal/domain';
import { Calendar, Field, FieldInput, localDayAt, localDayInWords } from '@rekindle/shared/ui';

/** The day that an entry is about: today, or one of the seven before it. */
@Component({
  selector: 'rk-day-choice',
  imports: [Field, FieldInput],
  template: `
    <rk-field label="The day it is about" i18n-label="@@entry.day" [error]="refusal()">
      <select rkInput #list [value]="day()" (change)="dayChange.emit(list.value)">
        @for (each of days(); track each.day) {
          <option [value]="each.day" [selected]="each.day === day()">{{ each.words }}</option>
        }
      </select>
    </rk-field>
  `,
})
export class DayChoice {
  readonly day = input.required<string>();
  /** Why that day cannot be. */
  readonly refusal = input<string | null>(null);
  readonly dayChange = output<string>();

  private readonly calendar = inject(Calendar);
  protected readonly days = computed(() => {
    const today = localDayAt(this.calendar.now());
    const offered = Array.from({ length: entryLimits.daysBack + 1 }, (_, back) => addDays(today, -back));
    // One that was written long ago stays where it is.
    const all = offered.includes(this.day()) ? offered : [...offered, this.day()];
    return all.map((day) => ({ day, words: dayBackInWords(day, today) }));
  });
}

function dayBackInWords(day: string, today: string): string {
  const words = localDayInWords(day);
  const back = daysBetween(day, today);
  if (back === 0) return $localize`:@@entry.today:Today, ${words}:day:`;
  return back === 1 ? $localize`:@@entry.yesterday:Yesterday, ${words}:day:` : words;
}
