import { Module } from '@nestjs/common';
import { CryptoModule } from '@rekindle/platform/crypto';
import { DatabaseModule } from '@rekindle/platform/database';
import { EventsModule } from '@rekindle/platform/events';
import { PermissionsModule } from '@rekindle/platform/graphql';
import { JobsModule, JobWorkerModule } from '@rekindle/platform/jobs';
import { MailModule } from '@rekindle/platform/mail';
import { ObserveModule } from '@rekindle/platform/observe';
import { areaEntities, areaModules } from '../api/areas';

/** The process that does what use cases have asked for: the same areas, no public HTTP. */
@Module({
  imports: [DatabaseModule.forEntities(areaEntities), CryptoModule, EventsModule, JobsModule, MailModule, PermissionsModule, ObserveModule, ...areaModules, JobWorkerModule],
})
export class WorkerModule {}
