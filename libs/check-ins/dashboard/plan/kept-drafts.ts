import { inject } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';

/** What was changed and not saved: there again when its writer comes back from another page, for as long as the app is open. */
export abstract class KeptDrafts<Draft> {
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);
  private readonly drafts = new Map<string, Draft>();

  /** @param id of what it is a draft of */
  find(id: string): Draft | undefined {
    return this.drafts.get(this.placeOf(id));
  }

  keep(id: string, draft: Draft): void {
    this.drafts.set(this.placeOf(id), draft);
  }

  forget(id: string): void {
    this.drafts.delete(this.placeOf(id));
  }

  // Whoever signs in next at this device sees nothing of it.
  private placeOf(id: string): string {
    return `${this.session.latest()?.memberId ?? ''}/${id}`;
  }
}
