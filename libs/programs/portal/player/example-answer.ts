import { Component, computed, input } from '@angular/core';
import type { Answers, Field } from '@rekindle/programs/domain';
import { Icon } from '@rekindle/shared/ui';
import { ReadAnswers } from '../read/read-answers';

/** What somebody invented might have answered, for whoever does not know how to begin. Folded away until it is wanted. */
@Component({
  selector: 'rk-example-answer',
  imports: [Icon, ReadAnswers],
  template: `
    @if (isThere()) {
      <details>
        <summary>
          <rk-icon name="info" /><ng-container i18n="@@exercise.example">See an example answer</ng-container>
          <rk-icon class="fold" name="keyboard_arrow_down" [size]="16" />
        </summary>
        <p class="rk-caption" i18n="@@exercise.exampleSentence">
          Somebody invented might have answered like this. Yours may look quite different.
        </p>
        <rk-read-answers [fields]="fields()" [answers]="example()" />
      </details>
    }
  `,
  styleUrl: './example-answer.css',
})
export class ExampleAnswer {
  readonly fields = input.required<readonly Field[]>();
  readonly example = input.required<Answers>();

  protected readonly isThere = computed(() => this.fields().some(({ id }) => this.example()[id] !== undefined));
}
