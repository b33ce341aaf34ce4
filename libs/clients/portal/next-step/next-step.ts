import { Component, computed, inject } from '@angular/core';
import { Api, PortalTodayDocument } from '@rekindle/shared/graphql';
import { Card, NextThing, PageError, Skeleton } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';

/** The filled card of Today while nobody else has anything to do for the client. */
@Component({
  selector: 'rk-next-step',
  imports: [Card, PageError, Skeleton],
  templateUrl: './next-step.html',
  styleUrl: './next-step.css',
})
export class NextStep {
  private readonly beginning = inject(Beginning);

  private readonly others = inject(NextThing);

  /** Nothing is set, as long as nothing could be answered. */
  protected readonly isNone = computed(() => this.beginning.isWithheld() || this.beginning.readsOnly() || this.others.isThere() === true);
  protected readonly isKnown = computed(() => this.others.isThere() === false);
  protected readonly query = inject(Api).query(PortalTodayDocument, () => (this.isNone() ? undefined : {}));
}
