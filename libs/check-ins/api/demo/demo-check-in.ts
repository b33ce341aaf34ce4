import type { Outcome, Question, Rhythm, WritingOffer } from '@rekindle/check-ins/domain';
import type { LostMail } from './particulars';

/** One day on which somebody of the demo was asked. */
export interface DemoCheckIn {
  readonly day: string;
  readonly dueAt: Date;
  readonly closesAt: Date;
  readonly asks: readonly Question[];
  readonly writing: WritingOffer | null;
  readonly version: number;
  /** Null where it is still open. */
  readonly outcome: Outcome | null;
  /** When the outcome came; null where it is still open. */
  readonly settledAt: Date | null;
  /** Where the mail did not arrive. */
  readonly lost: LostMail | null;
}

/** A turn that silence, or the end of it, gave to a plan. */
export interface DemoTurn {
  readonly at: Date;
  readonly rhythm: Rhythm;
}

/** All days of one plan that are over, and where it stands after them. */
export interface DemoRun {
  readonly checkIns: readonly DemoCheckIn[];
  readonly turns: readonly DemoTurn[];
  readonly rhythm: Rhythm;
  /** Of the plan, after the turns. */
  readonly version: number;
}
