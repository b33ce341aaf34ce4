import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { ShownAs } from '@rekindle/outcomes/domain';
import { Card, Chip, Icon } from '@rekindle/shared/ui';
import type { Chart } from './chart';
import { ChartField } from './chart-field';
import { ChartTable } from './chart-table';

/** What a chart can be taken away as. */
export type TakenAs = 'csv' | 'png' | 'pdf';

/** The frame of a chart: what it is about, what may be said of so few, the picture or words in its place, its numbers and its method. */
@Component({
  selector: 'rk-chart-card',
  imports: [Card, ChartField, ChartTable, Chip, Icon],
  templateUrl: './chart-card.html',
  styleUrl: './chart-card.css',
})
export class ChartCard {
  readonly chart = input.required<Chart>();
  /** Whether the page shows every chart with its numbers. */
  readonly asTable = input(false);
  readonly fetched = output<TakenAs>();

  protected readonly isTableOpen = linkedSignal(() => this.asTable());
  protected readonly rule = computed(() => rules[this.chart().shownAs]);
  protected readonly tableName = computed(() => $localize`:@@chart.inNumbers:${this.chart().heading}:chart: in numbers`);
  protected readonly tableId = computed(() => `numbers-of-${this.chart().code}`);

  protected turnTable(): void {
    this.isTableOpen.update((isOpen) => !isOpen);
  }

  protected fileWords(kind: string): string {
    return $localize`:@@chart.file:${this.chart().heading}:chart: as ${kind}:kind:`;
  }
}

const rules: Readonly<Record<ShownAs, { readonly words: string; readonly tone: 'good' | 'wait' | 'rest' }>> = {
  [ShownAs.SHARE]: { words: $localize`:@@chart.full:Full figures`, tone: 'good' },
  [ShownAs.SMALL_NUMBERS]: { words: $localize`:@@chart.small:Small numbers`, tone: 'wait' },
  [ShownAs.COUNTS]: { words: $localize`:@@chart.small:Small numbers`, tone: 'wait' },
  [ShownAs.HIDDEN]: { words: $localize`:@@chart.tooFew:Too few to show`, tone: 'rest' },
};
