import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, Icon } from '@rekindle/shared/ui';
import type { OwnRow } from './own-row';

/** Some of somebody's own exercises; one that is closed says why and leads nowhere. */
@Component({
  selector: 'rk-own-list',
  imports: [Card, Icon, RouterLink],
  template: `
    <section rkCard flush [heading]="heading()">
      @for (row of rows(); track row.id) {
        @if (row.closed; as sentence) {
          <div class="row">
            <span>
              <b>{{ row.title }}</b>
              <span class="detail">{{ sentence }}</span>
            </span>
            <rk-icon name="lock" />
          </div>
        } @else {
          <a class="row" [routerLink]="['/exercises', row.id]">
            <span>
              <b>{{ row.title }}</b>
              <span class="detail rk-number">{{ row.detail }}</span>
            </span>
            <rk-icon name="chevron_right" />
          </a>
        }
      }
    </section>
  `,
  styleUrl: './own-list.css',
})
export class OwnList {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly OwnRow[]>();
}
