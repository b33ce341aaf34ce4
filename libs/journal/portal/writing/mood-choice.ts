import { Component, input, output } from '@angular/core';
import { faces } from '@rekindle/check-ins/domain';
import { Face } from '@rekindle/shared/ui';

/** One of the five faces, or none: pressed once more, it is taken back. */
@Component({
  selector: 'rk-mood-choice',
  imports: [Face],
  template: `
    <h2 id="mood-choice" i18n="@@entry.mood">How is it?</h2>
    <div class="faces" role="group" aria-labelledby="mood-choice">
      @for (words of faces; track $index) {
        <button type="button" [attr.aria-pressed]="mood() === $index" (click)="moodChange.emit(mood() === $index ? null : $index)">
          <rk-face [value]="$index" />{{ words }}
        </button>
      }
    </div>
  `,
  styleUrl: './mood-choice.css',
})
export class MoodChoice {
  readonly mood = input.required<number | null>();
  readonly moodChange = output<number | null>();

  protected readonly faces = faces;
}
