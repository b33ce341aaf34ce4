import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** The one coral block of a page: what happened, what it means for the person, by when, one or two actions. */
@Component({
  selector: 'rk-alert',
  imports: [Icon],
  template: `
    <rk-icon name="warning" [size]="24" />
    <div class="words">
      <h2>{{ heading() }}</h2>
      <ng-content />
    </div>
    <div class="actions"><ng-content select="[alertAction]" /></div>
  `,
  styleUrl: './alert.css',
})
export class Alert {
  readonly heading = input.required<string>();
}
