/** What this area lays beside an item of the review queue. */
export const besideReview = [async () => (await import('./beside/journal-in-review')).JournalInReview] as const;
