import { Component, input } from '@angular/core';

/** A state in one word; the tone only supports the word. */
@Component({
  selector: 'rk-chip',
  template: '<ng-content />',
  styleUrl: './chip.css',
  host: { '[attr.data-tone]': 'tone()' },
})
export class Chip {
  readonly tone = input<'good' | 'wait' | 'info' | 'rest' | 'attention' | 'accent'>('rest');
}
