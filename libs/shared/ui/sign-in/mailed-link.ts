import { Component, computed, input, output } from '@angular/core';
import { Button } from '../button/button';
import { Note } from '../note/note';

/** A sign-in link is on its way: what to do now, and the code that lets another browser in. */
@Component({
  selector: 'rk-mailed-link',
  imports: [Button, Note],
  templateUrl: './mailed-link.html',
  styleUrl: './mailed-link.css',
})
export class MailedLink {
  readonly email = input.required<string>();
  readonly code = input.required<string>();
  readonly back = output();

  // Two groups of three are read, remembered and typed with fewer slips than six digits in a row.
  protected readonly groups = computed(() => [this.code().slice(0, 3), this.code().slice(3)]);
}
