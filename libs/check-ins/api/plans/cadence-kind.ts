/** What a cadence counts by, as the API names it. */
export const CadenceKind = { WEEK: 'week', WEEKS: 'weeks', MONTH: 'month', EVENT: 'event' } as const;
export type CadenceKind = (typeof CadenceKind)[keyof typeof CadenceKind];
