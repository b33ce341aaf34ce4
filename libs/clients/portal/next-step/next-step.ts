import { Component, computed, inject } from '@angular/core';
import { Api, PortalTodayDocument } from '@rekindle/shared/graphql';
import { Card, PageError, Skeleton } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';

/** The one filled card of Today: what comes next. */
@Component({
  selector: 'rk-next-step',
  imports: [Card, PageError, Skeleton],
  templateUrl: './next-step.html',
  styleUrl: './next-step.css',
})
export class NextStep {
  private readonly beginning = inject(Beginning);

  /** Nothing is set, as long as nothing could be answered. */
  protected readonly isNone = computed(() => this.beginning.isWithheld() || this.beginning.readsOnly());
  protected readonly query = inject(Api).query(PortalTodayDocument, () => (this.isNone() ? undefined : {}));
}
