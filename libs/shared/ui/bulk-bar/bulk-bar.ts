import { Component, computed, input, output, ViewEncapsulation } from '@angular/core';
import { IconButton } from '../button/icon-button';

/** What can be done with the selected rows; it floats while there are some, and stands below the list so that it covers none of it at its end. */
@Component({
  selector: 'rk-bulk-bar',
  imports: [IconButton],
  template: `
    <p class="rk-unseen" role="status">{{ words() }}</p>
    @if (count() > 0) {
      <div class="bar" role="region" aria-label="Selection" i18n-aria-label="@@bulk.region">
        <b>{{ words() }}</b>
        <div class="actions"><ng-content /></div>
        <button
          rkIconButton="close"
          type="button"
          aria-label="Clear the selection"
          title="Clear the selection"
          i18n-aria-label="@@bulk.clear"
          i18n-title="@@bulk.clear"
          (click)="clear.emit()"
        ></button>
      </div>
    }
  `,
  styleUrl: './bulk-bar.css',
  // Toasts rise above it, wherever they are.
  encapsulation: ViewEncapsulation.None,
})
export class BulkBar {
  readonly count = input.required<number>();
  readonly clear = output();

  protected readonly words = computed(() => (this.count() > 0 ? $localize`:@@bulk.count:${this.count()}:count: selected` : ''));
}
