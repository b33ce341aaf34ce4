/**
 * Where an item lies: new, or again after a coach has said something to what came before it; snoozed until its hour; done. Flagged shows
 * those of new and replied that were marked.
 */
export const ReviewTab = { NEW: 'new', REPLIED: 'replied', FLAGGED: 'flagged', SNOOZED: 'snoozed', DONE: 'done' } as const;
export type ReviewTab = (typeof ReviewTab)[keyof typeof ReviewTab];

/** What a coach decides about something they have read. */
export const ReviewOutcome = { REVIEWED: 'reviewed', ASKED_FOR_MORE: 'asked-for-more' } as const;
export type ReviewOutcome = (typeof ReviewOutcome)[keyof typeof ReviewOutcome];
