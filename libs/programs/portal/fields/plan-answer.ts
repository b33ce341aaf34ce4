import { Component, computed, ElementRef, inject, input, model } from '@angular/core';
import { type Answer, type Goal, goalCadences, goalStatuses, type Plan } from '@rekindle/programs/domain';
import { Button, Field, FieldInput, Icon, IconButton } from '@rekindle/shared/ui';
import { goalsOf } from './answer-of-kind';
import { Asked } from './asked';
import { cadenceWords, ownerWords, statusWords } from './goal-words';
import { offerUndo } from './offer-undo';
import { goalName, removeName } from './row-name';

/** Goals, each with who does it, how often, from when, how both will notice, and where it stands. */
@Component({
  selector: 'rk-plan-answer',
  imports: [Button, Field, FieldInput, Icon, IconButton],
  templateUrl: './plan-answer.html',
  styleUrl: './rows.css',
})
export class PlanAnswer {
  readonly field = input.required<Plan>();
  readonly answer = model<Answer | null>(null);

  private readonly offerUndo = offerUndo();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly asked = inject(Asked);
  protected readonly owners = computed(() => this.field().owners.map((code) => ({ code, words: ownerWords[code] })));
  protected readonly cadences = goalCadences.map((code) => ({ code, words: cadenceWords[code] }));
  protected readonly statuses = goalStatuses.map((code) => ({ code, words: statusWords[code] }));

  protected readonly goalName = goalName;
  protected readonly removeName = removeName;
  protected readonly goals = computed<readonly Goal[]>(() => {
    const goals = goalsOf(this.answer());
    return goals.length > 0 ? goals : [this.fresh()];
  });
  protected readonly isFull = computed(() => this.goals().length >= this.field().most);

  protected change(place: number, part: Partial<Goal>): void {
    this.answer.set(this.goals().map((goal, index) => (index === place ? { ...goal, ...part } : goal)));
  }

  protected add(): void {
    this.answer.set([...this.goals(), this.fresh()]);
    setTimeout(() => this.element.querySelector<HTMLElement>('section:last-of-type input')?.focus());
  }

  protected remove(place: number): void {
    const before = this.answer();
    const goals = this.goals().filter((_goal, index) => index !== place);
    this.answer.set(goals.length > 0 ? goals : null);
    this.offerUndo(() => this.answer.set(before));
    this.element.querySelector<HTMLElement>('.add')?.focus();
  }

  private fresh(): Goal {
    return { what: '', owner: this.field().owners[0] ?? 'me', cadence: 'weekly', startsOn: '', noticedBy: '', status: 'not-begun' };
  }
}
