import { Directive, input } from '@angular/core';
import type { SeenRow } from './row-window';
import { rowsOfHead } from './rows';

/** One row of `tbody[rkRows]`: it says which of all rows it is, and may take the focus from `focusRow`. */
@Directive({
  selector: 'tr[rkRow]',
  host: {
    tabindex: '-1',
    '[attr.aria-rowindex]': 'seen().index + head + 1',
    '[class.rk-kept]': 'seen().keptAt !== null',
    '[style.top.px]': 'seen().keptAt',
  },
})
export class Row {
  readonly seen = input.required<SeenRow<unknown>>({ alias: 'rkRow' });

  protected readonly head = rowsOfHead;
}
