export * from './define-job';
export * from './job-handlers';
export * from './job-runner';
export * from './jobs.module';
export * from './migrate-queue';
export { openQueue } from './open-queue';
export * from './outbox';
export type { Hint, HintQueue } from './queue';
