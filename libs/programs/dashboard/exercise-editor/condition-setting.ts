import { Component, computed, input, output } from '@angular/core';
import { Checkbox, Field, FieldInput } from '@rekindle/shared/ui';
import { FlawLine } from '../building/flaw-line';
import type { TypedField } from './typed-field';

/** When a question is asked: always, or only after certain answers to one above it. */
@Component({
  selector: 'rk-condition-setting',
  imports: [Checkbox, Field, FieldInput, FlawLine],
  templateUrl: './condition-setting.html',
  styleUrls: ['./ticks.css', './condition-setting.css'],
})
export class ConditionSetting {
  readonly condition = input.required<TypedField['condition']>();
  /** The questions above it on which it can depend. */
  readonly above = input.required<readonly TypedField[]>();
  readonly flaw = input.required<string | null>();
  readonly changed = output<TypedField['condition']>();

  protected readonly asked = computed(() => this.above().find(({ id }) => id === this.condition()?.field));
  /** What it hung on stands below it now, or is gone. */
  protected readonly isLost = computed(() => this.condition() !== null && !this.asked());
  protected readonly hint = computed(() =>
    this.above().length === 0 && this.condition() === null
      ? $localize`:@@conditionSetting.none:It can depend on a question above it that is answered by choosing.`
      : '',
  );
  protected readonly choices = computed(() =>
    this.above().map(({ id, label }) => {
      const question = label.trim() || $localize`:@@questionRow.untitled:A question without words`;
      return { id, words: $localize`:@@conditionSetting.after:Only after certain answers to “${question}:question:”` };
    }),
  );
  protected readonly options = computed(() =>
    (this.asked()?.options ?? []).map(({ code, words }) => ({
      ...{ code, words: words.trim() || '…' },
      isChosen: this.condition()?.is.includes(code) ?? false,
    })),
  );

  protected choose(field: string): void {
    if (field === '') this.changed.emit(null);
    else if (field !== this.condition()?.field) this.changed.emit({ field, is: [] });
  }

  protected turn(code: string): void {
    const condition = this.condition();
    if (!condition) return;
    const { field, is } = condition;
    this.changed.emit({ field, is: is.includes(code) ? is.filter((each) => each !== code) : [...is, code] });
  }
}
