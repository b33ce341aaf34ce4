import { Component, input } from '@angular/core';
import type { Plain } from './said-answer';

/** An answer to read: in the voice of the client where they wrote it, in ours where they picked it. */
@Component({
  selector: 'rk-said-plainly',
  template: `
    @let answer = said();
    @if (answer.is === 'words') {
      <p class="rk-words">{{ answer.words }}</p>
    } @else if (answer.picks.length > 1) {
      <ul [class.ordered]="answer.isOrdered">
        @for (pick of answer.picks; track pick) {
          <li>{{ pick }}</li>
        }
      </ul>
    } @else {
      <p>{{ answer.picks[0] }}</p>
    }
  `,
  styles: `
    .rk-words {
      white-space: pre-line;
    }
    ul {
      display: grid;
      gap: 4px;
      padding-left: 20px;
      list-style: disc;
    }
    .ordered {
      list-style: decimal;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class SaidPlainly {
  readonly said = input.required<Plain>();
}
