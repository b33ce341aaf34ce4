/** Why somebody does not take the place that was kept for them. */
export const DeclineReason = { UNDER_AGE: 'under-age' } as const;
export type DeclineReason = (typeof DeclineReason)[keyof typeof DeclineReason];
