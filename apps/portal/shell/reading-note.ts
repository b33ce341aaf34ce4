import { Component, computed, input } from '@angular/core';
import { dateInWords, Note } from '@rekindle/shared/ui';

/** On top of every page of somebody whose coaching has ended: since when, what is left, and to whom they can write. */
@Component({
  selector: 'rk-reading-note',
  imports: [Note],
  template: `
    <rk-note icon="visibility" i18n="@@reading.note">
      Your coaching ended on {{ day() }}. Everything stays here for you to read. Nothing new is stored, except where things stand if you
      want to say so. To talk again, write to {{ practice() }}.
    </rk-note>
  `,
  styles: ':host { display: block; margin: 8px 0 16px }',
})
export class ReadingNote {
  readonly since = input.required<Date>();
  readonly practice = input.required<string>();
  protected readonly day = computed(() => dateInWords(this.since()));
}
