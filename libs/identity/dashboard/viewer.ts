import { computed, inject, Service } from '@angular/core';
import {
  Api,
  type CoachFragment,
  type CoachOutcomeFragment,
  CoachSignOutDocument,
  CoachViewerDocument,
  Session,
} from '@rekindle/shared/graphql';

/** Who looks at the dashboard: a coach, and their practice. */
@Service()
export class Viewer extends Session<CoachFragment> {
  private readonly api = inject(Api);

  readonly practice = computed(() => this.person().practice);
  readonly isOwner = computed(() => this.person().role === 'OWNER');
  /** Whether they run the product, and not only a practice. */
  readonly isOperator = computed(() => this.person().isOperator);

  /** Goes in. @returns the step that is left to do first, if there is one */
  async comeIn({ viewer, step }: CoachOutcomeFragment): Promise<Step | null> {
    if (viewer) await this.enter(viewer);
    return step;
  }

  protected override async ask(): Promise<CoachFragment | null> {
    return (await this.api.ask(CoachViewerDocument, {})).viewer;
  }

  protected override close(): Promise<unknown> {
    return this.api.mutate(CoachSignOutDocument, {});
  }
}

/** The second half of signing in. */
export type Step = NonNullable<CoachOutcomeFragment['step']>;
