import { Component, computed, input, model } from '@angular/core';
import { type Answer, answerFlaw, type Field } from '@rekindle/programs/domain';
import { AgreementAnswer } from './agreement-answer';
import { Asked } from './asked';
import { DayRangeAnswer } from './day-range-answer';
import { flawInWords } from './flaw-in-words';
import { LetterAnswer } from './letter-answer';
import { PlanAnswer } from './plan-answer';
import { QuestionnaireAnswer } from './questionnaire-answer';
import { RankedListAnswer } from './ranked-list-answer';
import { hasBox, RowAnswer } from './row-answer';
import { RowsAnswer } from './rows-answer';
import { SeveralAnswer } from './several-answer';

/** A field of an exercise with whatever it takes to answer it. */
@Component({
  selector: 'rk-answer-field',
  imports: [
    ...[AgreementAnswer, Asked, DayRangeAnswer, LetterAnswer, PlanAnswer],
    ...[QuestionnaireAnswer, RankedListAnswer, RowAnswer, RowsAnswer, SeveralAnswer],
  ],
  templateUrl: './answer-field.html',
})
export class AnswerField {
  readonly field = input.required<Field>();
  /** Null while there is none. */
  readonly answer = model<Answer | null>(null);
  /** Why the server did not take it, in words. */
  readonly refusal = input<string | null>(null);
  /** Of a questionnaire. */
  readonly isMeasured = input(false);

  protected readonly hasBox = computed(() => hasBox(this.field()));
  protected readonly flaw = computed(() => {
    const [field, answer] = [this.field(), this.answer()];
    const flaw = answer !== null && answerFlaw(field, answer);
    return flaw ? flawInWords(field, flaw, answer) : this.refusal();
  });
}
