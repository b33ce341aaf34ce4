/** What a list by need puts first. The numbers are stored and sorted by. */
export const Attention = {
  /** Something is pinned that has to be read before anything else. */
  ALERT: 0,
  /** Coached now; who has been away longest comes first. */
  ACTIVE: 1,
  /** Has an invitation; the oldest first. */
  INVITED: 2,
  PAUSED: 3,
  PROSPECT: 4,
  /** Nothing is waited for. */
  OVER: 5,
} as const;

/** Until here somebody is one of the people a coach has now; what lies beyond is shown when it is asked for. */
export const lastOfNow = Attention.PROSPECT;

/** Days without a visit after which somebody who is coached has gone quiet. */
export const quietAfterDays = 7;

/** Days after which an invitation that nobody answered, or a beginning that nobody finished, is worth a word. */
export const slowAfterDays = { invited: 3, beginning: 2 } as const;

/** What a card above the list counts, and what a list can be narrowed to. */
export const Need = { ALERT: 'alert', QUIET: 'quiet', INVITED: 'invited', BEGINNING: 'beginning' } as const;
export type Need = (typeof Need)[keyof typeof Need];

export const needs: readonly Need[] = Object.values(Need);
