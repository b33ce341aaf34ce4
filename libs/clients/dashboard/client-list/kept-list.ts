import { inject, linkedSignal, Service, type WritableSignal } from '@angular/core';
import { type CaseloadQuery, type ClientRowFragment, type Loaded, Session } from '@rekindle/shared/graphql';

/** The list as it was left: whoever comes back finds it where they were, at once. It is no other person's. */
@Service()
export class KeptList {
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);

  readonly seen = this.keep<Loaded<ClientRowFragment>>();
  readonly caseload = this.keep<CaseloadQuery['caseload']>();

  private keep<T>(): WritableSignal<T | undefined> {
    return linkedSignal({ source: () => this.session.latest()?.memberId, computation: () => undefined });
  }
}
