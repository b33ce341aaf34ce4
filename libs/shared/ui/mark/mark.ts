import { Component } from '@angular/core';

/** The ember under the arch, and the name. */
@Component({
  selector: 'rk-mark',
  template: `
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 15.5c4.2 0 4.6-9 9-9s4.8 9 9 9" />
      <circle cx="12" cy="15.5" r="3" />
    </svg>
    <span>{{ name }}</span>
  `,
  styleUrl: './mark.css',
})
export class Mark {
  /** The same in every language. */
  protected readonly name = 'Rekindle';
}
