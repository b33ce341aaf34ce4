import { computed, inject, linkedSignal, Service } from '@angular/core';
import { Api, type FactorsFragment, OwnFactorsDocument } from '@rekindle/shared/graphql';
import { Viewer } from './viewer';

/** The second factors of whoever is signed in: asked once, for the frame, the settings and the dialog of a proof. */
@Service()
export class OwnFactors {
  private readonly viewer = inject(Viewer);
  // Whoever comes in is asked about anew, also when it is the same person.
  private readonly query = inject(Api).query(OwnFactorsDocument, () => (this.viewer.latest() ? {} : undefined));
  private readonly known = linkedSignal<FactorsFragment | undefined>(() => this.query.value()?.secondFactors);

  readonly value = this.known.asReadonly();
  readonly problem = this.query.problem;
  /** Whether there is any; false until that is known. */
  readonly hasOne = computed(() => {
    const factors = this.value();
    return Boolean(factors && (factors.totpSince || factors.passkeys.length > 0));
  });

  show(factors: FactorsFragment): void {
    this.known.set(factors);
  }

  reload(): void {
    this.query.reload();
  }
}
