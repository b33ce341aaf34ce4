import { Component, computed, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { faces } from '@rekindle/check-ins/domain';
import { findQuestionnaire } from '@rekindle/measures/domain';
import { Face, Field, FieldInput, PlaceButtons } from '@rekindle/shared/ui';
import { askInWords, questionInWords } from '../words/question-words';
import type { TypedQuestion } from './typed-plan';

/** One question: its words, what its ends mean, its place, and the way out. */
@Component({
  selector: 'rk-question-editor',
  imports: [Face, Field, FieldInput, FormField, PlaceButtons],
  templateUrl: './question-editor.html',
  styleUrl: './question-editor.css',
})
export class QuestionEditor {
  readonly question = input.required<FieldTree<TypedQuestion>>();
  readonly isFirst = input.required<boolean>();
  readonly isLast = input.required<boolean>();
  readonly questionnaires = input.required<readonly { code: string; name: string }[]>();
  readonly says = input.required<(field: FieldTree<unknown>) => string | null>();
  /** -1 is up. */
  readonly moved = output<-1 | 1>();
  readonly takenOut = output();

  protected readonly faces = faces.map((words, value) => ({ words, value }));
  protected readonly typed = computed(() => this.question()().value());
  protected readonly kind = computed(() => askInWords(this.typed().ask));
  /** Those on offer, and the one that is chosen even where it is not on offer any more. */
  protected readonly options = computed(() => {
    const { code } = this.typed();
    const offered = this.questionnaires();
    const isOffered = code === '' || offered.some((each) => each.code === code);
    return isOffered ? offered : [...offered, { code, name: findQuestionnaire(code)?.name ?? code }];
  });
  protected readonly spoken = computed(() => {
    const { ask, words, code, ...question } = this.typed();
    const name = questionInWords({ ...question, ask, words: ask === 'QUESTIONNAIRE' ? null : words || this.kind(), code });
    return {
      up: $localize`:@@questionEditor.up:Move up: ${name}:question:`,
      down: $localize`:@@questionEditor.down:Move down: ${name}:question:`,
      out: $localize`:@@questionEditor.out:Take out: ${name}:question:`,
    };
  });
}
