import { Component, computed, input } from '@angular/core';

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

// From the corners down to the corners up.
const mouths = [
  'M9 20.5c1.4-2.6 3.8-3.6 7-3.6s5.6 1 7 3.6',
  'M10 20c1.6-1.6 3.6-2.2 6-2.2s4.4.6 6 2.2',
  'M10.5 19.2h11',
  'M10 18c1.6 1.6 3.6 2.2 6 2.2s4.4-.6 6-2.2',
  'M9 17.2c1.4 2.8 3.8 4 7 4s5.6-1.2 7-4',
];
