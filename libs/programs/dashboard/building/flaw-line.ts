import { Component, input } from '@angular/core';
import { Icon } from '@rekindle/shared/ui';

/** What is wrong with a row or a part that has no box to say it. */
@Component({
  selector: 'rk-flaw-line',
  imports: [Icon],
  template: '<p class="flaw"><rk-icon name="info" [size]="16" />{{ sentence() }}</p>',
  styles: `
    :host {
      display: block;
    }
    p {
      display: flex;
      gap: 6px;
      font: var(--rk-type-small);
      color: var(--rk-attention-ink);
    }
    rk-icon {
      margin-top: 2px;
    }
  `,
})
export class FlawLine {
  readonly sentence = input.required<string>();
}
