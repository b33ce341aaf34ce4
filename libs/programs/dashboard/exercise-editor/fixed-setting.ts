import { Component, input } from '@angular/core';
import { Icon } from '@rekindle/shared/ui';

/** Something that is settled, shown where it could have been chosen, with the reason. */
@Component({
  selector: 'rk-fixed-setting',
  imports: [Icon],
  template: `
    <p class="rk-label">{{ label() }}</p>
    <p class="what"><rk-icon name="lock" />{{ words() }}</p>
    <p class="why">{{ why() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
    .what {
      display: grid;
      grid-template-columns: 20px minmax(0, 1fr);
      gap: 8px;
      align-items: center;
      min-height: 44px;
      padding: 8px 14px;
      border-radius: var(--rk-r-2);
      background: var(--rk-surface-2);
    }
    rk-icon,
    .why {
      color: var(--rk-muted);
    }
    .why {
      font: var(--rk-type-small);
    }
  `,
})
export class FixedSetting {
  readonly label = input.required<string>();
  readonly words = input.required<string>();
  readonly why = input.required<string>();
}
