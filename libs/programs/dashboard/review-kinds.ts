/** What this area puts into the queue. */
export const reviewKinds = async () => [(await import('./reading/submission-in-queue')).submissionKind];
