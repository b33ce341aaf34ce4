import { Component, computed, ElementRef, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IntakeQuestion, intakeQuestions, isSkippable } from '@rekindle/clients/domain';
import { Button, Icon } from '@rekindle/shared/ui';
import { IntakeAnswers } from '../beginning/intake-answers';
import { flawOf, tidyAnswer } from '../question/check-answer';
import { Question } from '../question/question';

/** One answer, changed later. The older one stays on record: people change, and so does what is so. */
@Component({
  selector: 'rk-change-answer',
  imports: [Button, Icon, Question, RouterLink],
  templateUrl: './change-answer.html',
  styleUrl: './change-answer.css',
})
export class ChangeAnswer {
  readonly question = input.required({
    transform: (typed: string): IntakeQuestion => intakeQuestions.find((each) => each === typed) ?? IntakeQuestion.GOAL,
  });

  private readonly answers = inject(IntakeAnswers);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly isSkippable = computed(() => isSkippable(this.question()));
  // What is saved or found meanwhile must not take away what is being typed here.
  protected readonly code = linkedSignal<IntakeQuestion, string | null>({
    source: this.question,
    computation: (question) => untracked(() => this.answers.answers()[question]?.code ?? null),
  });
  protected readonly flaw = linkedSignal<unknown, string | null>({ source: () => this.code(), computation: () => null });

  protected async save(): Promise<void> {
    const [question, code] = [this.question(), this.code()];
    this.flaw.set(flawOf(question, code, this.answers.zone()));
    if (this.flaw() || code === null) return this.element.querySelector<HTMLElement>('form :is(input, select)')?.focus();
    await this.keep(tidyAnswer(question, code));
  }

  protected async keep(code: string | null): Promise<void> {
    await this.answers.answer(this.question(), code);
    await this.router.navigateByUrl('/more/answers');
  }
}
