import { Component, computed, type ElementRef, input, output, viewChild } from '@angular/core';
import type { Exercise } from '@rekindle/programs/domain';
import { Button, Note } from '@rekindle/shared/ui';
import { factsOf, gateInWords, partWords } from '../words/exercise-words';

/** The exercise that is about to be given out: what it is good for, and what to know before. */
@Component({
  selector: 'rk-chosen-exercise',
  imports: [Button, Note],
  template: `
    <div class="card">
      <p class="rk-caption">{{ part() }}</p>
      <h3 #heading tabindex="-1">{{ exercise().title }}</h3>
      <p class="purpose">{{ exercise().purpose }}</p>
      <ul>
        @for (fact of facts(); track fact) {
          <li>{{ fact }}</li>
        }
      </ul>
      <button rkButton size="small" type="button" (click)="another.emit()" i18n="@@assign.another">Choose another</button>
    </div>
    @if (gate()) {
      <rk-note icon="lock" i18n="@@assign.gated">
        It leads to the other person. Your client sees it at once, and it opens only when their gate does.
      </rk-note>
    }
  `,
  styleUrl: './chosen-exercise.css',
})
export class ChosenExercise {
  readonly exercise = input.required<Exercise>();
  readonly another = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly part = computed(() => partWords[this.exercise().part].name);
  protected readonly facts = computed(() => factsOf(this.exercise()));
  protected readonly gate = computed(() => gateInWords(this.exercise()));

  focus(): void {
    this.heading().nativeElement.focus();
  }
}
