import { computed, inject, Service } from '@angular/core';
import {
  Api,
  ApiProblem,
  type PersonFragment,
  type PersonOutcomeFragment,
  PortalSignOutDocument,
  PortalViewerDocument,
  Session,
} from '@rekindle/shared/graphql';
import { leaving } from './leaving';

/** Who looks at the portal: a client, and the practice that coaches them. */
@Service()
export class Viewer extends Session<PersonFragment> {
  private readonly api = inject(Api);

  override readonly readsOnlySince = computed(() => {
    const since = this.latest()?.readsOnlySince;
    return since ? new Date(since) : null;
  });

  /** Goes in. @returns the step that is left to do first, if there is one */
  async comeIn({ viewer, step }: PersonOutcomeFragment): Promise<Step | null> {
    if (viewer) await this.enter(viewer);
    return step;
  }

  override async enter(person: PersonFragment): Promise<void> {
    leaving.isOver();
    await super.enter(person);
  }

  protected override async ask(): Promise<PersonFragment | null> {
    if (leaving.isToldLater()) await this.tellOfLeaving();
    return (await this.api.ask(PortalViewerDocument, {})).viewer;
  }

  /** Without a network they are signed out on this device at once, whoever takes it in their hands next. */
  protected override async close(): Promise<unknown> {
    try {
      return await this.api.mutate(PortalSignOutDocument, {});
    } catch (failure) {
      const isAway = failure instanceof ApiProblem && failure.code === 'UNREACHABLE';
      if (!isAway || !leaving.tellLater()) throw failure;
      return null;
    }
  }

  private async tellOfLeaving(): Promise<void> {
    await this.api.mutate(PortalSignOutDocument, {}).catch((failure: ApiProblem) => {
      // Whoever is signed out already has what they wanted.
      if (failure.code !== 'UNAUTHENTICATED') throw failure;
    });
    leaving.isOver();
  }
}

/** The second half of signing in. */
export type Step = NonNullable<PersonOutcomeFragment['step']>;
