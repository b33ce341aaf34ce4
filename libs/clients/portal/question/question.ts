import { Component, computed, input, model } from '@angular/core';
import { IntakeQuestion, mailHours } from '@rekindle/clients/domain';
import { Choices, Field, FieldInput, Note } from '@rekindle/shared/ui';
import { hourName } from './answer-in-words';
import { CountryAnswer } from './country-answer';
import { DateAnswer } from './date-answer';
import { choicesOf, isChoiceQuestion, questionWords } from './question-words';
import { ZoneAnswer } from './zone-answer';

/** One of the first questions, with what it needs to be answered. */
@Component({
  selector: 'rk-question',
  imports: [Choices, CountryAnswer, DateAnswer, Field, FieldInput, Note, ZoneAnswer],
  templateUrl: './question.html',
  styleUrl: './question.css',
})
export class Question {
  readonly question = input.required<IntakeQuestion>();
  /** The answer as it is stored; null while there is none. */
  readonly code = model<string | null>(null);
  /** Why the answer cannot be taken, in words. */
  readonly flaw = input<string | null>(null);

  protected readonly words = computed(() => questionWords(this.question()));
  protected readonly kind = computed(() => {
    const question = this.question();
    return isChoiceQuestion(question) || question === IntakeQuestion.MAIL_HOUR ? 'choices' : question;
  });
  protected readonly choices = computed(() => {
    const question = this.question();
    return isChoiceQuestion(question) ? choicesOf(question) : mailHours.map((hour) => ({ code: String(hour), word: hourName(hour) }));
  });
  protected readonly layout = computed(() => (this.question() === IntakeQuestion.MAIL_HOUR ? 'grid' : 'list'));
  protected readonly isSeveral = computed(() => this.question() === IntakeQuestion.TIES);
  protected readonly chosen = computed(() => this.code()?.split(',') ?? []);

  protected choose(codes: readonly string[]): void {
    this.code.set(codes.join(',') || null);
  }
}
