import { Component, input } from '@angular/core';
import type { Said as SaidAnswer } from './said-answer';
import { SaidPlainly } from './said-plainly';

/** An answer to read, also one that consists of rows. */
@Component({
  selector: 'rk-said',
  imports: [SaidPlainly],
  template: `
    @let answer = said();
    @if (answer.is === 'rows') {
      @for (row of answer.rows; track $index) {
        <section>
          <h3>{{ row.name }}</h3>
          @for (part of row.parts; track part.id) {
            <span class="rk-caption">{{ part.label }}</span>
            <rk-said-plainly [said]="part.said" />
          }
        </section>
      }
    } @else {
      <rk-said-plainly [said]="answer" />
    }
  `,
  styleUrl: './said.css',
})
export class Said {
  readonly said = input.required<SaidAnswer>();
}
