import { Component, ViewEncapsulation } from '@angular/core';

/** Links to the views of one page; the current one carries aria-current, a `rk-tab-count` its number. */
@Component({
  selector: 'nav[rkTabs]',
  template: '<ng-content />',
  styleUrl: './tabs.css',
  // The links are the page's own elements.
  encapsulation: ViewEncapsulation.None,
  host: { class: 'rk-tabs' },
})
export class Tabs {}
