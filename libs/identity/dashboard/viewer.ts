import { computed, inject, Service } from '@angular/core';
import { Api, type CoachFragment, CoachSignOutDocument, CoachViewerDocument, Session } from '@rekindle/shared/graphql';

/** Who looks at the dashboard: a coach, and their practice. */
@Service()
export class Viewer extends Session<CoachFragment> {
  private readonly api = inject(Api);

  readonly practice = computed(() => this.person().practice);
  readonly isOwner = computed(() => this.person().role === 'OWNER');

  protected override async ask(): Promise<CoachFragment | null> {
    return (await this.api.ask(CoachViewerDocument, {})).viewer;
  }

  protected override close(): Promise<unknown> {
    return this.api.mutate(CoachSignOutDocument, {});
  }
}
