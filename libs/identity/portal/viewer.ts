import { computed, inject, Service } from '@angular/core';
import {
  Api,
  type PersonFragment,
  type PersonOutcomeFragment,
  PortalSignOutDocument,
  PortalViewerDocument,
  Session,
} from '@rekindle/shared/graphql';

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

  protected override async ask(): Promise<PersonFragment | null> {
    return (await this.api.ask(PortalViewerDocument, {})).viewer;
  }

  protected override close(): Promise<unknown> {
    return this.api.mutate(PortalSignOutDocument, {});
  }
}

/** The second half of signing in. */
export type Step = NonNullable<PersonOutcomeFragment['step']>;
