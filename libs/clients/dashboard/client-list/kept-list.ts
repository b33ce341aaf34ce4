import { inject, linkedSignal, Service } from '@angular/core';
import { type ClientRowFragment, type Loaded, Session } from '@rekindle/shared/graphql';

/** The list as it was left: whoever comes back finds it where they were, at once. It is no other person's. */
@Service()
export class KeptList {
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);

  readonly seen = linkedSignal<string | undefined, Loaded<ClientRowFragment> | undefined>({
    source: () => this.session.latest()?.memberId,
    computation: () => undefined,
  });
}
