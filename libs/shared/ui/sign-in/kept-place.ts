import { Component, input } from '@angular/core';

/** What a mailed link leads to, before it is used: the practice, and who is meant. */
@Component({
  selector: 'rk-kept-place',
  template: `
    <dl>
      <dt i18n="@@keptPlace.practice">Practice</dt>
      <dd>{{ place().practiceName }}</dd>
      <dt i18n="@@keptPlace.you">You</dt>
      <dd>{{ place().name }}</dd>
      <dt i18n="@@keptPlace.address">E-mail</dt>
      <dd>{{ place().email }}</dd>
    </dl>
  `,
  styleUrl: './kept-place.css',
})
export class KeptPlace {
  readonly place = input.required<{ readonly practiceName: string; readonly name: string; readonly email: string }>();
}
