import { Component, computed, input } from '@angular/core';

/** How far somebody has come, as a line in pieces; the words "3 of 11" belong beside it. */
@Component({
  selector: 'rk-steps',
  template: '@for (piece of pieces(); track $index) {<i [attr.data-is]="piece"></i>}',
  styleUrl: './steps.css',
  host: { 'aria-hidden': 'true' },
})
export class Steps {
  /** The one that is being taken, from 1. */
  readonly step = input.required<number>();
  readonly of = input.required<number>();

  protected readonly pieces = computed(() =>
    Array.from({ length: this.of() }, (_, index) => (index + 1 < this.step() ? 'done' : index + 1 === this.step() ? 'now' : 'ahead')),
  );
}
