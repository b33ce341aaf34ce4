import { booleanAttribute, Component, input } from '@angular/core';

/** A sheet of paper on the desk; cards stay few, and a list is rows in one of them. */
@Component({
  selector: '[rkCard]',
  template: '@if (heading()) {<h2>{{ heading() }}</h2>}<ng-content />',
  styleUrl: './card.css',
  host: { '[attr.data-flush]': 'flush() ? "" : null' },
})
export class Card {
  readonly heading = input('');
  /** Without padding, for a table or rows that run to its edges. */
  readonly flush = input(false, { transform: booleanAttribute });
}
