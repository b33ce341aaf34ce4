import { Component, computed, input } from '@angular/core';
import type { Drawing } from '@rekindle/outcomes/domain';

/** A drawing as vectors, in the colours of the theme. Screen readers are told what it says, not what it is made of. */
@Component({
  selector: 'rk-drawn-chart',
  templateUrl: './drawn-chart.html',
  styleUrl: './drawn-chart.css',
})
export class DrawnChart {
  readonly drawing = input.required<Drawing>();
  readonly inWords = input.required<string>();

  protected readonly viewBox = computed(() => `0 0 ${this.drawing().width} ${this.drawing().height}`);
  /** The main series lies above the others. */
  protected readonly backToFront = computed(() => this.drawing().series.toReversed());
}
