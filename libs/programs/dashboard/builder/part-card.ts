import { Component, computed, input, output } from '@angular/core';
import { type PartGate, partGates } from '@rekindle/programs/domain';
import { Button, Card, Field, FieldInput, Icon, PlaceButtons } from '@rekindle/shared/ui';
import { FlawLine } from '../building/flaw-line';
import type { Way } from '../building/places';
import { gateWords } from '../words/gate-words';
import { StepRow } from './step-row';
import type { TypedPart, TypedStep } from './typed-program';

/** What somebody does to one step. */
export interface StepDeed {
  readonly step: TypedStep;
  readonly deed: 'press' | 'look' | 'up' | 'down' | 'exchange' | 'take-out' | { readonly change: Partial<TypedStep> };
}

/** A part of a program: its title, what opens it, and its steps on the thread. */
@Component({
  selector: 'rk-part-card',
  imports: [Button, Card, Field, FieldInput, FlawLine, Icon, PlaceButtons, StepRow],
  templateUrl: './part-card.html',
  styleUrls: ['../building/part.css', '../building/thread.css'],
})
export class PartCard {
  readonly part = input.required<TypedPart>();
  /** From 1. */
  readonly place = input.required<number>();
  readonly isLast = input.required<boolean>();
  /** The id of the step that is open. */
  readonly selected = input.required<string | null>();
  /** What is wrong, by its place on the page. */
  readonly flaws = input.required<ReadonlyMap<string, string>>();
  readonly changed = output<Partial<TypedPart>>();
  readonly moved = output<Way>();
  readonly takenOut = output();
  readonly added = output();
  readonly done = output<StepDeed>();

  protected readonly isFirst = computed(() => this.place() === 1);
  protected readonly flaw = computed(() => {
    const [flaws, { id }] = [this.flaws(), this.part()];
    const find = (place: string) => flaws.get(`${place}/${id}`) ?? null;
    return { title: find('part'), gate: find('gate-of'), steps: find('steps-of') };
  });
  /** Those that there are, and one that a file made up. */
  protected readonly gates = computed(() => {
    const { gate } = this.part();
    const known = partGates.map((each) => ({ gate: each, words: gateWords[each].name }));
    return gate === null || partGates.includes(gate) ? known : [...known, { gate, words: gate }];
  });
  protected readonly gateLabel = computed(() =>
    this.isFirst() ? $localize`:@@partCard.opensIf:It opens when` : $localize`:@@partCard.andIf:and when`,
  );
  protected readonly aboutGate = computed(() => {
    const { gate } = this.part();
    return gate && partGates.includes(gate) ? gateWords[gate].about : '';
  });
  protected readonly spoken = computed(() => ({
    part: $localize`:@@partCard.part:Part ${this.place()}:place:`,
    title: $localize`:@@partCard.title:Title of part ${this.place()}:place:`,
    up: $localize`:@@partCard.up:Move part ${this.place()}:place: up`,
    down: $localize`:@@partCard.down:Move part ${this.place()}:place: down`,
    out: $localize`:@@partCard.out:Take out part ${this.place()}:place:`,
    add: $localize`:@@partCard.add:Add an exercise to part ${this.place()}:place:`,
  }));

  protected chooseGate(gate: string): void {
    this.changed.emit({ gate: (gate || null) as PartGate | null });
  }
}
