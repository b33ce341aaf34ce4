import { Component, computed, input } from '@angular/core';
import type { Drawing } from '@rekindle/outcomes/domain';
import { DrawnChart } from './drawn-chart';
import { widthOfHost } from './width-of';

/** A chart drawn as wide as there is room, so that its words keep their size: a narrow one has fewer ticks. */
@Component({
  selector: 'rk-chart-field',
  imports: [DrawnChart],
  template: '<rk-drawn-chart [drawing]="drawing()" [inWords]="inWords()" />',
  styles: ':host { display: block; }',
})
export class ChartField {
  readonly draw = input.required<(width: number) => Drawing>();
  readonly inWords = input.required<string>();

  private readonly width = widthOfHost(728);
  protected readonly drawing = computed(() => this.draw()(this.width()));
}
