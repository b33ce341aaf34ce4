import { Component, computed, inject, input } from '@angular/core';
import { type Answer, type Field, isEmpty } from '@rekindle/programs/domain';
import { TwoVersions as BothVersions } from '@rekindle/shared/ui';
import { textOf } from '../fields/answer-of-kind';
import { Said } from '../read/said';
import { saidTo } from '../read/said-answer';
import { ExerciseAnswers, type TwoVersions } from './exercise-answers';

/** Two versions that two devices wrote of one answer, side by side; neither is lost before the person has chosen, and texts can both stay. */
@Component({
  selector: 'rk-two-versions-of',
  imports: [BothVersions, Said],
  templateUrl: './two-versions-of.html',
})
export class TwoVersionsOf {
  readonly field = input.required<Field>();
  readonly versions = input.required<TwoVersions>();

  private readonly answers = inject(ExerciseAnswers);

  protected readonly here = computed(() => this.saidOf(this.versions().here));
  protected readonly there = computed(() => this.saidOf(this.versions().there));
  protected readonly isText = computed(() => ['long-text', 'letter'].includes(this.field().kind));

  protected keepHere(): void {
    void this.answers.settle(this.versions(), { answer: this.versions().here });
  }

  protected keepThere(): void {
    void this.answers.settle(this.versions(), 'there');
  }

  protected keepBoth(): void {
    const { here, there } = this.versions();
    void this.answers.settle(this.versions(), { answer: `${textOf(there)}\n\n${textOf(here)}`.trim() });
  }

  private saidOf(answer: Answer | null) {
    return answer === null || isEmpty(answer) ? null : saidTo(this.field(), answer);
  }
}
