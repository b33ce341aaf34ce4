import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, type OutcomeClaimFragment, OutcomeClaimsDocument, WithdrawOutcomeFigureDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Dialog, Empty, Icon, KeepFocus, Page, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { ClaimRow } from './claim-row';
import { FreezeDrawer } from './freeze-drawer';

/** The figures that a practice says in public: frozen as they stood, until they are withdrawn. */
@Component({
  selector: 'rk-claims-page',
  imports: [Button, Card, ClaimRow, Dialog, Empty, FreezeDrawer, Icon, KeepFocus, Page, PageError, RouterLink, Skeleton],
  templateUrl: './claims-page.html',
  styleUrl: './claims-page.css',
})
export class ClaimsPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly query = this.api.query(OutcomeClaimsDocument, () => ({}));
  protected readonly claims = linkedSignal<readonly OutcomeClaimFragment[] | undefined>(() => this.query.value()?.outcomeClaims);
  protected readonly isForOwners = computed(() => this.query.problem()?.code === 'FORBIDDEN');
  protected readonly isFreezing = signal(false);
  /** What somebody is asked about before it is withdrawn. */
  protected readonly leaving = signal<OutcomeClaimFragment | null>(null);

  protected readonly withdrawing = new Deed(async () => {
    const leaving = this.leaving();
    if (leaving) this.claims.set((await this.api.mutate(WithdrawOutcomeFigureDocument, { id: leaving.id })).withdrawOutcomeFigure);
    this.leaving.set(null);
    this.toasts.show({ text: $localize`:@@claims.withdrawn:Withdrawn; its address says so from now on`, icon: 'check_circle' });
  });
}
