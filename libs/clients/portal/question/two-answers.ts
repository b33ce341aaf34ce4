import { Component, computed, inject, input } from '@angular/core';
import { Button, timeInWords } from '@rekindle/shared/ui';
import { type Dispute, IntakeAnswers } from '../beginning/intake-answers';
import { answerInWords } from './answer-in-words';
import { questionName } from './question-words';

/** Two answers that two devices gave to one question, side by side; neither is lost before the person has chosen. */
@Component({
  selector: 'rk-two-answers',
  imports: [Button],
  templateUrl: './two-answers.html',
  styleUrl: './two-answers.css',
})
export class TwoAnswers {
  readonly dispute = input.required<Dispute>();

  private readonly answers = inject(IntakeAnswers);

  protected readonly words = computed(() => {
    const { question, here, there, savedAt } = this.dispute();
    return {
      name: questionName(question),
      here: answerInWords(question, here),
      there: answerInWords(question, there),
      at: timeInWords(savedAt),
    };
  });

  protected settle(choice: 'here' | 'there'): void {
    void this.answers.settle(this.dispute(), choice);
  }
}
