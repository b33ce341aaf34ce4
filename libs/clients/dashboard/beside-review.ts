/** What this area lays beside an item of the review queue. */
export const besideReview = [async () => (await import('./review/client-in-review')).ClientInReview] as const;
