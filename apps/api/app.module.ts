import { Module } from '@nestjs/common';
import { CryptoModule } from '@rekindle/platform/crypto';
import { DatabaseModule } from '@rekindle/platform/database';
import { EventsModule } from '@rekindle/platform/events';
import { GraphqlModule } from '@rekindle/platform/graphql';
import { JobsModule } from '@rekindle/platform/jobs';
import { MailModule } from '@rekindle/platform/mail';
import { ObserveModule } from '@rekindle/platform/observe';
import { areaEntities, areaModules } from './areas';

/** The process that answers requests. */
@Module({
  imports: [DatabaseModule.forEntities(areaEntities), CryptoModule, EventsModule, JobsModule, MailModule, GraphqlModule, ObserveModule, ...areaModules],
})
export class AppModule {}
