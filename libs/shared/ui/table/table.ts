import { Component, ViewEncapsulation } from '@angular/core';

/** A table of people or things: on a phone each row becomes a block, its cells named by their `data-label`. */
@Component({
  selector: 'table[rkTable]',
  template: '<ng-content />',
  styleUrl: './table.css',
  // Rows and cells are the page's own elements.
  encapsulation: ViewEncapsulation.None,
  host: { class: 'rk-table' },
})
export class Table {}
