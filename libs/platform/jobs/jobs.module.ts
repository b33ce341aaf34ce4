import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers';
import { JobWorker } from './job-worker';
import { Outbox } from './outbox';
import { Relay } from './relay';

/** Asking for jobs and knowing who does them: in every process. */
@Global()
@Module({ providers: [Outbox, JobHandlers, Relay], exports: [Outbox, JobHandlers, Relay] })
export class JobsModule {}

/** Doing them: in the worker process only. */
@Module({ providers: [JobWorker] })
export class JobWorkerModule {}
