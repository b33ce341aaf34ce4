import { Component } from '@angular/core';
import { Card } from '@rekindle/shared/ui';
import { publishedFigures, publishedFirst } from '@rekindle/outcomes/domain';
import { PublishedList } from './published-list';

/** What others have counted, apart from what came of the practice's own work. */
@Component({
  selector: 'rk-published-card',
  imports: [Card, PublishedList],
  template: `
    <section rkCard aria-labelledby="published">
      <h2 id="published" i18n="@@published.heading">Published figures</h2>
      <p class="rk-caption" i18n="@@published.caution">
        Different people were counted in each. None of them is a target, and none can be compared with yours directly.
      </p>
      <rk-published-list [figures]="first" />
      <details>
        <summary i18n="@@published.more">More of them</summary>
        <rk-published-list [figures]="others" />
      </details>
    </section>
  `,
  styleUrl: './published-card.css',
})
export class PublishedCard {
  protected readonly first = publishedFigures.slice(0, publishedFirst);
  protected readonly others = publishedFigures.slice(publishedFirst);
}
