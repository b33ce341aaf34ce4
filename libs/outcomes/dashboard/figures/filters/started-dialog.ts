import { Component, computed, input, linkedSignal, model, output } from '@angular/core';
import { Button, Dialog, Field, FieldInput, localMonthInWords } from '@rekindle/shared/ui';
import type { FiguresFilter } from './figures-filter';
import { startedBetween } from './started-in-words';

/** Asks in which months those who are counted started. */
@Component({
  selector: 'rk-started-dialog',
  imports: [Button, Dialog, Field, FieldInput],
  templateUrl: './started-dialog.html',
  styleUrl: './started-dialog.css',
})
export class StartedDialog {
  readonly open = model(false);
  readonly filter = input.required<FiguresFilter>();
  /** To choose from, the latest first. */
  readonly years = input.required<readonly string[]>();
  readonly chosen = output<Partial<FiguresFilter>>();

  /** As 2026-03; empty where nothing bounds it. */
  protected readonly from = linkedSignal(() => this.filter().startedFrom?.slice(0, 7) ?? '');
  protected readonly until = linkedSignal(() => this.filter().startedUntil?.slice(0, 7) ?? '');
  protected readonly flaw = computed(() => {
    const isBackwards = this.from() !== '' && this.until() !== '' && this.until() < this.from();
    return isBackwards ? $localize`:@@startedDialog.flaw:This is before the first month. Choose a later one.` : null;
  });
  /** The latest first, too. */
  protected readonly months = computed(() => this.years().flatMap((year) => monthNumbers.map((number) => monthAt(`${year}-${number}`))));

  protected show(): void {
    if (this.flaw() !== null) return;
    this.chosen.emit(startedBetween(this.from(), this.until()));
    this.open.set(false);
  }
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(12 - index).padStart(2, '0'));

function monthAt(month: string) {
  return { month, words: localMonthInWords(`${month}-01`) };
}
