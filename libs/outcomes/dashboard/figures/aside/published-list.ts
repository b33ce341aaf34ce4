import { Component, input } from '@angular/core';
import type { PublishedFigure } from '@rekindle/outcomes/domain';

/** Published figures, each with who was counted and who counted them. */
@Component({
  selector: 'rk-published-list',
  template: `
    <ul>
      @for (each of figures(); track each.code) {
        <li>
          <b>{{ each.figure }}</b>
          <p>{{ each.says }}</p>
          <p class="among">{{ each.among }}</p>
          <p class="source">{{ each.source }}</p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
      font-variant-numeric: tabular-nums;
    }
    li {
      padding: 14px 0;
      border-top: 1px solid var(--rk-line);
      font: var(--rk-type-small);
    }
    b {
      display: block;
      font: 480 17px/24px var(--rk-font-head);
      font-variation-settings: var(--rk-head-shape);
    }
    .among {
      color: var(--rk-muted);
    }
    .source {
      margin-top: 4px;
      color: var(--rk-muted);
      font: var(--rk-type-caption);
    }
  `,
})
export class PublishedList {
  readonly figures = input.required<readonly PublishedFigure[]>();
}
