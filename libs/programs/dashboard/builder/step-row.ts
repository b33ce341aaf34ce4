import { Component, computed, input, output } from '@angular/core';
import { Button, Chip, Field, FieldInput } from '@rekindle/shared/ui';
import { BuilderRow } from '../building/builder-row';
import { FlawLine } from '../building/flaw-line';
import type { Way } from '../building/places';
import { factsOf, gateInWords, titleOf } from '../words/exercise-words';
import { findKnownExercise } from '../words/known-exercise';
import { countInWords, releaseInWords, type Rule, ruleInWords, rules } from '../words/release-words';
import { releaseOf, type TypedStep } from './typed-program';

/** One step: what is given out and when; pressed, it opens, and its rule can be changed. */
@Component({
  selector: 'rk-step-row',
  imports: [BuilderRow, Button, Chip, Field, FieldInput, FlawLine],
  templateUrl: './step-row.html',
  styleUrls: ['../building/row-settings.css', './step-row.css'],
})
export class StepRow {
  readonly step = input.required<TypedStep>();
  /** Of its part. */
  readonly isFirst = input.required<boolean>();
  readonly isOpen = input.required<boolean>();
  readonly mayGoUp = input.required<boolean>();
  readonly mayGoDown = input.required<boolean>();
  /** What is wrong with it. */
  readonly flaw = input.required<string | null>();
  readonly pressed = output();
  readonly looked = output();
  readonly moved = output<Way>();
  readonly changed = output<Partial<TypedStep>>();
  readonly exchanged = output();
  readonly takenOut = output();

  protected readonly title = computed(() => titleOf(this.step().exercise));
  private readonly known = computed(() => findKnownExercise(this.step().exercise));
  protected readonly facts = computed(() => {
    const known = this.known();
    return known ? factsOf(known).slice(0, 2).join(' · ') : '';
  });
  protected readonly gate = computed(() => gateInWords(this.known() ?? { key: this.step().exercise }));
  protected readonly when = computed(() => releaseInWords(releaseOf(this.step()), this.isFirst()));
  protected readonly rules = rules.map((rule) => ({ rule, words: ruleInWords(rule) }));
  protected readonly counts = computed(() => countInWords(this.step().rule));
  protected readonly spoken = computed(() => ({
    up: $localize`:@@stepRow.up:Move up: ${this.title()}:step:`,
    down: $localize`:@@stepRow.down:Move down: ${this.title()}:step:`,
    out: $localize`:@@stepRow.out:Take out: ${this.title()}:step:`,
  }));

  protected choose(rule: string): void {
    this.changed.emit({ rule: rule as Rule });
  }
}
