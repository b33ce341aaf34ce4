import { Component, input, model } from '@angular/core';
import type { Answer, Letter } from '@rekindle/programs/domain';
import { Note } from '@rekindle/shared/ui';
import { LongTextAnswer } from './long-text-answer';

/** A long text that rests once it is finished. Nothing of it is ever sent from here. */
@Component({
  selector: 'rk-letter-answer',
  imports: [LongTextAnswer, Note],
  template: `
    <rk-long-text-answer [rows]="8" [(answer)]="answer" />
    <rk-note icon="schedule" i18n="@@exercise.letterRests">
      Once you have finished, it rests for {{ field().holdHours }} hours and opens again by itself. Rekindle sends it to nobody.
    </rk-note>
  `,
  styles: ':host { display: grid; gap: 12px }',
})
export class LetterAnswer {
  readonly field = input.required<Letter>();
  readonly answer = model<Answer | null>(null);
}
