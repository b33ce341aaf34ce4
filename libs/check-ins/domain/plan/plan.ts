import type { Cadence } from './cadence';
import type { WritingOffer } from './writing-offer';

/** One thing that a check-in asks. Its id is for ever within its plan: answers and charts hold on to it. */
export type Question =
  /** Five faces, 0 (very hard) to 4 (good). */
  | { readonly id: string; readonly ask: 'faces'; readonly words: string }
  /** 0 to 4, with words for its two ends. */
  | { readonly id: string; readonly ask: 'scale'; readonly words: string; readonly low: string; readonly high: string }
  | { readonly id: string; readonly ask: 'yes-no'; readonly words: string }
  /** One line of text, sealed. */
  | { readonly id: string; readonly ask: 'line'; readonly words: string }
  /** A questionnaire of `measures`, by its code. */
  | { readonly id: string; readonly ask: 'questionnaire'; readonly code: string };

/** Questions that come together, and when. */
export interface PlanPart {
  readonly id: string;
  readonly cadence: Cadence;
  readonly questions: readonly Question[];
  /** Offered after the answers; never in the mail. A plan has at most one. */
  readonly writing?: WritingOffer;
}

/** Hours in which no coaching mail arrives, in the client's zone: from `from` on until just before `until`, over midnight too. */
export interface QuietHours {
  /** `21:00` */
  readonly from: string;
  /** `08:00`; never the same as `from`: no quiet hours is a choice of its own. */
  readonly until: string;
}

/**
 * What is asked of one client and when. All parts that fall on one day are one check-in and one mail: nobody gets two a day.
 */
export interface Plan {
  readonly parts: readonly PlanPart[];
  /** `19:00` in the client's zone. */
  readonly at: string;
  /** First day that may be asked about, `2026-11-28`. */
  readonly startsOn: string;
  /** Last day that may be; null where it goes on. */
  readonly endsOn: string | null;
  readonly quiet: QuietHours | null;
}
