import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';

/** Said on Today while a needed consent is taken back: nothing new can be stored, and where that is changed. */
@Component({
  selector: 'rk-withheld',
  imports: [Button, Card, RouterLink],
  template: `
    @if (isWithheld()) {
      <section rkCard heading="Nothing new can be stored" i18n-heading="@@withheld.heading">
        <p i18n="@@withheld.sentence">You took back something that is needed for that. What is there stays yours to read.</p>
        <a rkButton routerLink="/more/agreements" i18n="@@withheld.look">Look at what you agreed to</a>
      </section>
    }
  `,
  styles: ':host(:empty) { display: none } p { margin-bottom: 16px; color: var(--rk-ink-2) }',
})
export class Withheld {
  protected readonly isWithheld = inject(Beginning).isWithheld;
}
