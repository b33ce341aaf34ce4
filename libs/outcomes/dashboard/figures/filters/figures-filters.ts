import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import type { OutcomeChoicesQuery } from '@rekindle/shared/graphql';
import { FilterChip, Icon } from '@rekindle/shared/ui';
import { FacetMenu } from './facet-menu';
import { endedByChoices, lengthChoices, stageChoices } from './facet-words';
import type { FiguresFilter } from './figures-filter';
import { StartedDialog } from './started-dialog';
import { startedIn, startedInWords } from './started-in-words';

/** Whose figures are shown, a chip for each question; two that are asked less often stand behind one. */
@Component({
  selector: 'rk-figures-filters',
  imports: [FacetMenu, FilterChip, Icon, StartedDialog],
  templateUrl: './figures-filters.html',
  styleUrl: './figures-filters.css',
})
export class FiguresFilters {
  readonly filter = input.required<FiguresFilter>();
  /** Undefined until they are there. */
  readonly choices = input<OutcomeChoicesQuery['outcomeChoices']>();
  /** How many are counted; null where that may not be said. */
  readonly people = input<number | null>(null);
  readonly changed = output<Partial<FiguresFilter>>();

  protected readonly endedBy = endedByChoices;
  protected readonly length = lengthChoices;
  protected readonly stages = stageChoices;
  protected readonly showsMore = linkedSignal(() => Boolean(this.filter().stage ?? this.filter().length));
  protected readonly programs = computed(() => this.choices()?.programs.map(({ id, name }) => ({ code: id, words: name })) ?? []);
  protected readonly coaches = computed(() => this.choices()?.coaches.map(({ id, name }) => ({ code: id, words: name })) ?? []);
  /** The latest first. */
  protected readonly years = computed(() => {
    const { firstYear, lastYear } = this.choices() ?? {};
    if (!firstYear || !lastYear) return [];
    return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(lastYear - index));
  });
  protected readonly wholeYears = computed(() => this.years().map((year) => ({ code: year, words: year })));
  protected readonly otherMonths = $localize`:@@figuresFilters.otherMonths:Other months …`;
  protected readonly asksForMonths = signal(false);
  protected readonly started = computed(() => startedInWords(this.filter()));
  /** The year that is chosen, or what else was: an address may name any two days. */
  protected readonly startedIn = computed(() => (this.filter().startedFrom || this.filter().startedUntil ? this.started() : undefined));

  protected startIn(year: string | null): void {
    this.changed.emit(startedIn(year));
  }
}
