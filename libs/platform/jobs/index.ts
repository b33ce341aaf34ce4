export * from './define-job';
export * from './job-handlers';
export * from './job-runner';
export * from './jobs.module';
export * from './migrate-queue';
export * from './outbox';
