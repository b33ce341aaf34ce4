/** What this area puts into the queue. */
export const reviewKinds = async () => [(await import('./reading/entry-in-queue')).entryKind];
