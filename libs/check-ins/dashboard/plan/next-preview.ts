import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Api, NextCheckInsDocument, type NextCheckInsQuery, type SaveCheckInPlanInput } from '@rekindle/shared/graphql';
import { Card } from '@rekindle/shared/ui';
import { NextMoments } from '../next/next-moments';

const pauseInTyping = 400;

/** The next three instants of a plan that nobody has saved, from what would send them; asked for while somebody pauses in typing. */
@Component({
  selector: 'rk-next-preview',
  imports: [Card, NextMoments],
  templateUrl: './next-preview.html',
  styleUrl: './next-preview.css',
})
export class NextPreview {
  /** Null where something is missing. */
  readonly plan = input.required<SaveCheckInPlanInput | null>();
  readonly zone = input.required<string>();

  private readonly asked = signal<SaveCheckInPlanInput | undefined>(undefined);
  protected readonly query = inject(Api).query(NextCheckInsDocument, () => {
    const plan = this.asked();
    return plan && timesOf(plan);
  });
  // While the next answer is on its way, the one before stays.
  private readonly latest = linkedSignal<NextCheckInsQuery | undefined, NextCheckInsQuery | undefined>({
    source: this.query.value,
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly next = computed(() => this.latest()?.nextCheckIns);

  constructor() {
    effect((onCleanup) => {
      const plan = this.plan();
      const timer = setTimeout(() => plan && this.asked.set(plan), pauseInTyping);
      onCleanup(() => clearTimeout(timer));
    });
  }
}

// What is asked makes no difference to when.
function timesOf({ clientId, at, startsOn, endsOn = null, quiet = null, parts }: SaveCheckInPlanInput) {
  return { input: { clientId, at, startsOn, endsOn }, quiet, cadences: parts.map(({ cadence }) => cadence) };
}
