import { Component, computed, input } from '@angular/core';
import { firstDays, partGates, type ProgramPart } from '@rekindle/programs/domain';
import { Card } from '@rekindle/shared/ui';
import { titleOf } from '../words/exercise-words';
import { gateWords } from '../words/gate-words';

const days = 14;

/** What a client who starts today would be given, day by day: the rules, played through before anybody lives by them. */
@Component({
  selector: 'rk-first-two-weeks',
  imports: [Card],
  templateUrl: './first-two-weeks.html',
  styleUrl: './first-two-weeks.css',
})
export class FirstTwoWeeks {
  /** Null where something is missing that the days depend on. */
  readonly parts = input.required<readonly ProgramPart[] | null>();

  protected readonly days = computed(() => daysIn(this.parts() ?? []));
  protected readonly later = computed(() => {
    const shown = this.days().reduce((count, { given }) => count + given.length, 0);
    return (this.parts() ?? []).reduce((count, { steps }) => count + steps.length, 0) - shown;
  });
}

function daysIn(parts: readonly ProgramPart[]) {
  const seen = new Set<string>();
  const places = new Map(parts.flatMap((part) => part.steps.map((step) => [step.id, { part, exercise: step.exercise }] as const)));
  // Distances between days are the same whatever day it is.
  return firstDays({ parts }, '2026-01-01', days).map(({ day, given }) => ({
    day,
    given: given.flatMap((id) => {
      const place = places.get(id);
      if (!place) return [];
      const { part, exercise } = place;
      const isNew = !seen.has(part.id);
      seen.add(part.id);
      // That the first part begins needs no words.
      const begins = isNew && (seen.size > 1 || part.gate) ? { title: part.title, if: conditionOf(part) } : null;
      return [{ id, title: titleOf(exercise), begins }];
    }),
  }));
}

// A file may name a gate that there is not; nothing of its part is given out then.
function conditionOf({ gate }: ProgramPart): string {
  return gate && partGates.includes(gate) ? gateWords[gate].condition : '';
}
