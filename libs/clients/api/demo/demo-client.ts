import type { DemoGuest } from '@rekindle/identity/api/demo';
import type { ClientStatus, ConsentKind, IntakeQuestion, RelationshipStage } from '@rekindle/clients/domain';

/** A client of the demo: who they are and what has happened, decided before the parts write it down. */
export interface DemoClient extends DemoGuest {
  /** From 1 within the practice. */
  readonly number: number;
  readonly story: string;
  readonly pronouns: string | null;
  readonly status: ClientStatus;
  readonly statusSince: Date;
  /** Where they stood before; null for whoever never moved. */
  readonly statusBefore: ClientStatus | null;
  readonly addedAt: Date;
  /** When everything needed was agreed to. */
  readonly consentedAt: Date | null;
  readonly begunAt: Date | null;
  readonly lastActiveAt: Date | null;
  /** What nobody needs to agree to, and they do. */
  readonly wishes: readonly ConsentKind[];
  readonly answers: Answers;
  /** In the order in which they came; the last one is where the relationship stands. */
  readonly stages: readonly DemoStage[];
  readonly tagIds: readonly string[];
  readonly written: Written;
}

export type Answers = Readonly<Partial<Record<IntakeQuestion, string>>>;

export interface DemoStage {
  readonly stage: RelationshipStage;
  readonly at: Date;
}

/** What was written by hand and is sealed; nothing of it in practices that only make up the number. */
export interface Written {
  readonly nickname: string | null;
  readonly notes: readonly DemoNote[];
  readonly alerts: readonly DemoAlert[];
  /** By the position of the field. */
  readonly values: readonly (string | null)[];
}

export interface DemoNote {
  readonly id: string;
  readonly at: Date;
  readonly visibility: 'me' | 'team';
  readonly text: string;
}

export interface DemoAlert {
  readonly id: string;
  readonly pinnedAt: Date;
  readonly text: string;
  readonly dismissed: { readonly at: Date; readonly reason: string | null } | null;
}

export const nothingWritten: Written = { nickname: null, notes: [], alerts: [], values: [] };
