import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FieldKind, whatIsWrongWithValue } from '@rekindle/clients/domain';
import { Api, type ApiProblem, type CustomFieldFragment, SetCustomValueDocument } from '@rekindle/shared/graphql';
import { Field, FieldInput, SavedLine } from '@rekindle/shared/ui';
import { OpenClient } from '../open-client';

/** One field, filled in where it stands: it is kept when somebody leaves it, and says what is wrong below it. */
@Component({
  selector: 'rk-field-value',
  imports: [Field, FieldInput, SavedLine],
  template: `
    <rk-field [label]="field().name" [error]="wrong()">
      @switch (field().kind) {
        @case ('CHOICE') {
          <select rkInput #choice (change)="keep(choice.value)">
            <option value="" i18n="@@fieldValue.none">Not filled in</option>
            @for (each of choices(); track each) {
              <option [value]="each" [selected]="each === value()">{{ each }}</option>
            }
          </select>
        }
        @case ('DATE') {
          <input rkInput #day type="date" [value]="value()" (change)="keep(day.value)" />
        }
        @case ('NUMBER') {
          <input rkInput #number inputmode="decimal" autocomplete="off" [value]="value()" (change)="keep(number.value)" />
        }
        @default {
          <input rkInput #text autocomplete="off" [value]="value()" (change)="keep(text.value)" />
        }
      }
    </rk-field>
    <rk-saved [at]="savedAt()" />
  `,
})
export class FieldValue {
  readonly field = input.required<CustomFieldFragment>();
  readonly value = input.required<string>();

  private readonly api = inject(Api);
  private readonly open = inject(OpenClient);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly wrong = linkedSignal<string, string | null>({ source: this.value, computation: () => null });
  // One that is offered no longer stays where it was chosen.
  protected readonly choices = computed(() => [...new Set([...this.field().choices, ...(this.value() ? [this.value()] : [])])]);

  protected async keep(typed: string): Promise<void> {
    if (typed.trim() === this.value()) return this.wrong.set(null);
    const { id, kind, choices } = this.field();
    const flaw = whatIsWrongWithValue({ kind: FieldKind[kind], choices }, typed);
    if (flaw) return this.wrong.set(flaws[flaw]());
    try {
      const input = { clientId: this.open.id() ?? '', fieldId: id, value: typed || null };
      this.open.showValues((await this.api.mutate(SetCustomValueDocument, { input })).setCustomValue);
      this.wrong.set(null);
      this.savedAt.set(new Date());
    } catch (problem) {
      this.wrong.set((problem as ApiProblem).message);
    }
  }
}

const flaws = {
  'too-long': () => $localize`:@@fieldValue.tooLong:Please use at most 500 characters; a note has room for more.`,
  'no-number': () => $localize`:@@fieldValue.noNumber:Please enter a number, for example 12 or 3.5.`,
  'no-day': () => $localize`:@@fieldValue.noDay:Please choose a day from the calendar.`,
  'no-choice': () => $localize`:@@fieldValue.noChoice:Please choose one of those that are offered.`,
};
