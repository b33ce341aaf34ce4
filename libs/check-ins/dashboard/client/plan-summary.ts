import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  type CheckInPlanFragment,
  type CheckInsOfClientQuery,
  PauseCheckInsDocument,
  SaveCheckInPlanDocument,
} from '@rekindle/shared/graphql';
import { Button, Card, Deed, Icon, Toasts } from '@rekindle/shared/ui';
import { NextMoments } from '../next/next-moments';
import { inputOf } from '../plan/typed-plan';
import { hourInWords, partsInWords, standingInWords, standingOfPlan } from '../words/plan-words';
import { steadinessInWords } from '../words/steadiness-words';
import { PauseDialog } from './pause-dialog';

/** How steadily a client answers, what they are asked, and when next; with what a coach can do about it. */
@Component({
  selector: 'rk-plan-summary',
  imports: [Button, Card, Icon, NextMoments, PauseDialog, RouterLink],
  templateUrl: './plan-summary.html',
  styleUrl: './plan-summary.css',
})
export class PlanSummary {
  readonly plan = input.required<CheckInPlanFragment>();
  readonly adherence = input.required<CheckInsOfClientQuery['clientCheckIns']['adherence']>();
  /** In the client's zone. */
  readonly today = input.required<string>();
  readonly changed = output<CheckInPlanFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly isPausing = signal(false);
  protected readonly steadiness = computed(() => steadinessInWords(this.adherence()));
  protected readonly hour = computed(() => hourInWords(this.plan()));
  protected readonly parts = computed(() => partsInWords(this.plan()));
  protected readonly standing = computed(() => standingOfPlan(this.plan(), this.today()));
  protected readonly sentence = computed(() => standingInWords(this.plan(), this.today()));

  protected readonly goOn = new Deed(async () => {
    const { pauseCheckIns } = await this.api.mutate(PauseCheckInsDocument, { input: { clientId: this.plan().clientId, until: null } });
    this.changed.emit(pauseCheckIns);
    this.toasts.show({ text: $localize`:@@checkInPlan.goesOn:Check-ins go on`, icon: 'play_arrow' });
  });

  /** The same plan written once more: whoever writes a plan wants it asked. */
  protected readonly beginAgain = new Deed(async () => {
    const { saveCheckInPlan } = await this.api.mutate(SaveCheckInPlanDocument, { input: inputOf(this.plan()) });
    this.changed.emit(saveCheckInPlan);
    this.toasts.show({ text: $localize`:@@checkInPlan.beganAgain:Check-ins come as planned again`, icon: 'play_arrow' });
  });
}
