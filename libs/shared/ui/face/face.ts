import { Component, computed, input } from '@angular/core';
import { mouths } from '@rekindle/shared/kernel';

/** One of the five faces, drawn as on the page that clients answer on; what it says stands beside it. */
@Component({
  selector: 'rk-face',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13.5" />
      <path d="M11.5 12.2v1.2M20.5 12.2v1.2" />
      <path [attr.d]="mouth()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-grid;
      width: 24px;
      height: 24px;
    }
    svg {
      fill: none;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-width: 1.75;
    }
  `,
})
export class Face {
  /** 0 (very hard) to 4 (good). */
  readonly value = input.required<number>();

  protected readonly mouth = computed(() => mouths[this.value()] ?? '');
}
