import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Api, CheckInPromptsDocument } from '@rekindle/shared/graphql';
import { Field, FieldInput } from '@rekindle/shared/ui';
import { ownWords, type TypedOffer } from './typed-plan';

/** What a client is offered to write about after their answers: a question that the product asks, or the coach's own words. */
@Component({
  selector: 'rk-writing-offer',
  imports: [Field, FieldInput, FormField],
  template: `
    <rk-field
      label="Offer to write"
      optional
      hint="After the answers, never in the mail. It stays in their journal, and nobody sees whether they wrote."
      i18n-label="@@writingOffer.label"
      i18n-hint="@@writingOffer.hint"
    >
      <select rkInput [formField]="offer().choice">
        <option value="" i18n="@@writingOffer.none">Nothing</option>
        <option [value]="own" i18n="@@writingOffer.own">In your own words</option>
        @for (prompt of prompts(); track prompt.key) {
          <option [value]="prompt.key">{{ prompt.question }}</option>
        }
      </select>
    </rk-field>
    @if (isOwn()) {
      <rk-field
        label="Your words"
        hint="One calm question about their own life, in a sentence or two."
        i18n-label="@@writingOffer.words"
        i18n-hint="@@writingOffer.wordsHint"
        [error]="says()(offer().words)"
      >
        <input rkInput [formField]="offer().words" />
      </rk-field>
    }
  `,
  styles: ':host { display: grid; gap: 16px; margin-top: 20px; }',
})
export class WritingOffer {
  readonly offer = input.required<FieldTree<TypedOffer>>();
  /** What is wrong with a field, as far as it is to be said yet. */
  readonly says = input.required<(field: FieldTree<unknown>) => string | null>();

  private readonly query = inject(Api).query(CheckInPromptsDocument, () => ({}));

  protected readonly own = ownWords;
  protected readonly isOwn = computed(() => this.offer()().value().choice === ownWords);
  /** Today's questions, and the one that was chosen before they changed. */
  protected readonly prompts = computed(() => this.query.value()?.checkInPrompts ?? []);
}
