import { inject, Service } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';
import type { TypedPlan } from './typed-plan';

/** A plan as far as it was typed, and of which version it was made. */
export interface PlanDraft {
  readonly typed: TypedPlan;
  readonly version: number | null;
}

/** Plans that were changed and not saved: there again when their coach comes back from another page, for as long as the app is open. */
@Service()
export class PlanDrafts {
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);
  private readonly drafts = new Map<string, PlanDraft>();

  find(clientId: string): PlanDraft | undefined {
    return this.drafts.get(this.placeOf(clientId));
  }

  keep(clientId: string, draft: PlanDraft): void {
    this.drafts.set(this.placeOf(clientId), draft);
  }

  forget(clientId: string): void {
    this.drafts.delete(this.placeOf(clientId));
  }

  // Whoever signs in next at this device sees nothing of it.
  private placeOf(clientId: string): string {
    return `${this.session.latest()?.memberId ?? ''}/${clientId}`;
  }
}
