import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@rekindle/shared/ui';
import type { OwnRow } from '../exercises/own-row';

/** One bead of the path, pressed as a whole; one that is closed says why and leads nowhere. */
@Component({
  selector: 'rk-path-step',
  imports: [Icon, RouterLink],
  template: `
    @if (row().closed; as sentence) {
      <div class="row">
        <span class="bead" aria-hidden="true"></span>
        <span class="words">
          <b>{{ row().title }}</b>
          <span class="detail">{{ sentence }}</span>
        </span>
        <rk-icon name="lock" />
      </div>
    } @else {
      <a class="row" [routerLink]="['/exercises', row().id]">
        <span class="bead" [class.now]="isNow()" aria-hidden="true"></span>
        <span class="words">
          <b>{{ row().title }}</b>
          <span class="detail rk-number">{{ row().detail }}</span>
        </span>
        <rk-icon name="chevron_right" />
      </a>
    }
  `,
  styleUrl: './path-beads.css',
})
export class PathStep {
  readonly row = input.required<OwnRow>();
  /** Whether it came last. */
  readonly isNow = input(false);
}
