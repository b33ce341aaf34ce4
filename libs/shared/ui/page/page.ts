import { Component, input } from '@angular/core';

/** A page of the dashboard: title, one sentence, actions at the right, then its content. */
@Component({
  selector: 'rk-page',
  template: `
    <header>
      <div>
        <h1 tabindex="-1">{{ heading() }}</h1>
        @if (sentence()) {
          <p>{{ sentence() }}</p>
        }
      </div>
      <div class="actions"><ng-content select="[pageAction]" /></div>
    </header>
    <ng-content />
  `,
  styleUrl: './page.css',
})
export class Page {
  readonly heading = input.required<string>();
  readonly sentence = input('');
}
