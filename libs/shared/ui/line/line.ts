import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/icon-names';

/** One thing of a list in a card: what it is, a few words on it, a chip after its name, and at the right what can be done. */
@Component({
  selector: 'li[rkLine]',
  imports: [Icon],
  template: `
    <rk-icon [name]="icon()" />
    <div class="line">
      <div class="what">
        <b>{{ heading() }}</b>
        <ng-content select="rk-chip" />
        @if (detail()) {
          <span>{{ detail() }}</span>
        }
      </div>
      <div class="acts"><ng-content select="[lineAction]" /></div>
    </div>
  `,
  styleUrl: './line.css',
})
export class Line {
  readonly icon = input.required<IconName>();
  readonly heading = input.required<string>();
  readonly detail = input('');
}
