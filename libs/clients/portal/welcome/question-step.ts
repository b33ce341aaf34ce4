import { Component, computed, ElementRef, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IntakeQuestion, intakeQuestions, isSkippable } from '@rekindle/clients/domain';
import { Button, DeviceDrafts, IconButton, Note, Player, SavedLine } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { IntakeAnswers } from '../beginning/intake-answers';
import { flawOf, tidyAnswer } from '../question/check-answer';
import { Question } from '../question/question';
import { deviceZone } from '../question/device-zone';
import { afterQuestion, beforeQuestion } from './way-on';

const typingPause = 1000;

/** One question on a screen of its own. What is answered is kept at once, also without a network; going on waits for nothing. */
@Component({
  selector: 'rk-question-step',
  imports: [Button, IconButton, Note, Player, Question, RouterLink, SavedLine],
  templateUrl: './question-step.html',
  styleUrl: './question-step.css',
})
export class QuestionStep {
  readonly question = input.required<IntakeQuestion>();

  protected readonly answers = inject(IntakeAnswers);
  protected readonly drafts = inject(DeviceDrafts);
  private readonly beginning = inject(Beginning);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private typing?: ReturnType<typeof setTimeout>;

  protected readonly people = this.beginning.people;
  protected readonly step = computed(() => intakeQuestions.indexOf(this.question()) + 1);
  protected readonly of = intakeQuestions.length;
  protected readonly back = computed(() => beforeQuestion(this.question()));
  protected readonly isSkippable = computed(() => isSkippable(this.question()));
  protected readonly code = linkedSignal<IntakeQuestion, string | null>({
    source: this.question,
    // Another question's answer, saved meanwhile, must not take away what is being typed here.
    computation: (question) => untracked(() => this.answers.answers()[question]?.code ?? suggestions[question]?.() ?? null),
  });
  protected readonly flaw = linkedSignal<unknown, string | null>({ source: () => [this.question(), this.code()], computation: () => null });

  /** Choices are kept as they are made, words once typing rests. */
  protected change(code: string | null): void {
    this.code.set(code);
    clearTimeout(this.typing);
    const question = this.question();
    const keep = () => void this.keep(question, code);
    if (question === IntakeQuestion.NICKNAME) this.typing = setTimeout(keep, typingPause);
    else keep();
  }

  protected async goOn(): Promise<void> {
    clearTimeout(this.typing);
    const [question, code] = [this.question(), this.code()];
    this.flaw.set(this.flawOf(question, code));
    if (this.flaw()) return this.element.querySelector<HTMLElement>('form :is(input, select)')?.focus();
    await this.keep(question, code);
    await this.router.navigateByUrl(afterQuestion(question));
  }

  protected async skip(): Promise<void> {
    clearTimeout(this.typing);
    await this.answers.answer(this.question(), null);
    await this.router.navigateByUrl(afterQuestion(this.question()));
  }

  private async keep(question: IntakeQuestion, code: string | null): Promise<void> {
    if (code !== null && !this.flawOf(question, code)) await this.answers.answer(question, tidyAnswer(question, code));
  }

  private flawOf(question: IntakeQuestion, code: string | null): string | null {
    return flawOf(question, code, this.answers.zone());
  }
}

// What the device knows is offered, and kept once the person has agreed by going on.
const suggestions: Partial<Record<IntakeQuestion, () => string>> = { [IntakeQuestion.TIME_ZONE]: deviceZone };
