import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, ReadPlanDocument } from '@rekindle/shared/graphql';
import { Button, IconButton, Note, PageError, Player, Skeleton } from '@rekindle/shared/ui';
import { wayBack } from '../way-back';
import { OpenSitting } from './open-sitting';

/** What happens after an answer that speaks of self-harm: who answers, when, and what they cannot do. Agreed to before the first question. */
@Component({
  selector: 'rk-plan-step',
  imports: [Button, IconButton, Note, PageError, Player, RouterLink, Skeleton],
  templateUrl: './plan-step.html',
  styleUrl: './plan-step.css',
})
export class PlanStep {
  private readonly sitting = inject(OpenSitting);
  private readonly router = inject(Router);

  protected readonly leave = wayBack() ?? '/checks';
  protected readonly questionnaire = this.sitting.questionnaire;
  protected readonly query = inject(Api).query(ReadPlanDocument, () => ({}));
  protected readonly isSending = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected async agree(): Promise<void> {
    const plan = this.query.value()?.responsePlan;
    if (!plan) return;
    this.isSending.set(true);
    this.problem.set(null);
    try {
      await this.sitting.agree(plan.version);
      await this.router.navigate(['/answer', this.questionnaire.code, '1'], { queryParamsHandling: 'preserve' });
    } catch (failure) {
      this.problem.set((failure as Error).message);
    } finally {
      this.isSending.set(false);
    }
  }
}
