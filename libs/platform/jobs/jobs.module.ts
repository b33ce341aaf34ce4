import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers';
import { JobRunner } from './job-runner';
import { JobWorker } from './job-worker';
import { Outbox } from './outbox';

/** Asking for jobs and knowing who does them: in every process. */
@Global()
@Module({ providers: [Outbox, JobHandlers, JobRunner], exports: [Outbox, JobHandlers, JobRunner] })
export class JobsModule {}

/** Doing them: in the worker process only. */
@Module({ providers: [JobWorker] })
export class JobWorkerModule {}
