import type { MailKind } from '../letter';

/** Which dispatch is claimed, and the how-manieth claim on it this is. */
export interface ClaimKey {
  readonly practiceId: string;
  readonly localDate: string;
  readonly id: string;
  readonly gen: number;
}

/** A claim on one dispatch, ids only. It dies when the same dispatch is claimed again. */
export interface Claim extends ClaimKey {
  readonly kind: MailKind;
  readonly letter: string;
  readonly about: string;
  readonly recipientId: string;
  readonly messageId: string;
  readonly dueAt: Date;
}

/** A dispatch that is being sent. Only its owner may say what became of it. */
export interface Attempt {
  readonly claim: Claim;
  readonly owner: string;
  /** Counts from 1. */
  readonly attempt: number;
}

/** Where an attempt leaves a dispatch. */
export interface Conclusion {
  readonly state: 'accepted' | 'scheduled' | 'failed' | 'unknown' | 'dead';
  readonly reason?: string;
  /** Seconds until the next attempt; 0 where there is none. */
  readonly pause: number;
}

/** A dispatch that waits for a human. */
export interface Stuck {
  readonly id: string;
  readonly practiceId: string;
  readonly letter: string;
  readonly state: string;
  readonly reason: string;
}
