import { Service } from '@angular/core';
import { KeptDrafts } from './kept-drafts';
import type { TypedPlan } from './typed-plan';

/** A plan as far as it was typed, and of which version it was made. */
export interface PlanDraft {
  readonly typed: TypedPlan;
  readonly version: number | null;
}

/** Plans that were changed and not saved, by client. */
@Service()
export class PlanDrafts extends KeptDrafts<PlanDraft> {}
