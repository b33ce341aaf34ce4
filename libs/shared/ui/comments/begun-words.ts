import { Component, input } from '@angular/core';
import { CopyButton } from '../copy/copy-button';

/** What somebody had begun to write about something that is gone, to be taken along. */
@Component({
  selector: 'rk-begun-words',
  imports: [CopyButton],
  template: `
    <p class="rk-caption" i18n="@@begunWords.heading">What you had begun to write</p>
    <p class="text">{{ text() }}</p>
    <rk-copy-button [text]="text()" what="What you had begun to write" i18n-what="@@begunWords.heading" />
  `,
  styleUrl: './begun-words.css',
})
export class BegunWords {
  readonly text = input.required<string>();
}
