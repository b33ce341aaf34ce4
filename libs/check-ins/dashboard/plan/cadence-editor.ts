import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import type { CheckInEvent } from '@rekindle/shared/graphql';
import { Field, FieldInput, FilterChip, Icon } from '@rekindle/shared/ui';
import { eventInWords, weekdayName } from '../words/cadence-words';
import type { TypedPart } from './typed-plan';

const events: readonly CheckInEvent[] = ['CONTACT', 'SESSION', 'TRIAL_START'];

/** On which days a part is asked. */
@Component({
  selector: 'rk-cadence-editor',
  imports: [Field, FieldInput, FilterChip, FormField, Icon],
  templateUrl: './cadence-editor.html',
  styleUrl: './cadence-editor.css',
})
export class CadenceEditor {
  readonly part = input.required<FieldTree<TypedPart>>();
  readonly says = input.required<(field: FieldTree<unknown>) => string | null>();

  protected readonly typed = computed(() => this.part()().value());
  protected readonly choices = [
    { every: 'DAY', words: $localize`:@@cadenceEditor.daily:Every day` },
    { every: 'WEEK', words: $localize`:@@cadenceEditor.weekly:On chosen days of the week` },
    { every: 'WEEKS', words: $localize`:@@cadenceEditor.weeks:Every few weeks` },
    { every: 'MONTH', words: $localize`:@@cadenceEditor.monthly:Every month` },
    { every: 'EVENT', words: $localize`:@@cadenceEditor.event:After something has happened` },
  ] as const;
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    day,
    value: String(day),
    short: weekdayName(day, 'short'),
    long: weekdayName(day),
  }));
  protected readonly events = events.map((event) => ({ event, words: eventInWords(event) }));

  protected press(day: number): void {
    this.part()
      .weekdays()
      .value.update((days) => (days.includes(day) ? days.filter((each) => each !== day) : [...days, day].sort()));
  }
}
