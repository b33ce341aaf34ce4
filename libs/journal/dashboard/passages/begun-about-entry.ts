import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { BegunTexts, BegunWords } from '@rekindle/shared/ui';
import { TypedAboutEntry } from './typed-about-entry';

/** What a coach had begun to say to an entry that is shown no more, to be taken along. Of the entry itself nothing is kept, not even the words it was about. */
@Component({
  selector: 'rk-begun-about-entry',
  imports: [BegunWords],
  template: `
    @for (text of begun(); track text) {
      <rk-begun-words [text]="text" />
    }
  `,
  styles: ':host { display: contents }',
})
export class BegunAboutEntry {
  readonly subjectId = input.required<string>();
  protected readonly begun = signal<readonly string[]>([]);

  constructor() {
    const typed = new TypedAboutEntry(inject(BegunTexts));
    effect(() => {
      const id = this.subjectId();
      void typed.setAside(id).then((begun) => id === untracked(this.subjectId) && this.begun.set(begun));
    });
  }
}
