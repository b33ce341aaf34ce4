import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '../button/button';
import { Doorway } from '../doorway/doorway';

/** An address that leads nowhere. */
@Component({
  selector: 'rk-not-found',
  imports: [Button, Doorway, RouterLink],
  template: `
    <rk-doorway
      heading="There is nothing here"
      sentence="The address may be incomplete, or what was here has moved."
      i18n-heading="@@notFound.heading"
      i18n-sentence="@@notFound.sentence"
    >
      <a rkButton routerLink="/today" i18n="@@notFound.today">Go to Today</a>
    </rk-doorway>
  `,
  styles: 'a { justify-self: start }',
})
export class NotFound {}
