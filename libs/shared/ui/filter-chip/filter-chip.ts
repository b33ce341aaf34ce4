import { Component, input } from '@angular/core';

/** A filter that is on or off; several stand in a row. */
@Component({
  selector: 'button[rkFilterChip]',
  template: '<ng-content />',
  styleUrl: './filter-chip.css',
  host: { type: 'button', '[attr.aria-pressed]': 'pressed()' },
})
export class FilterChip {
  readonly pressed = input.required<boolean>();
}
