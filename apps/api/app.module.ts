import { Module } from '@nestjs/common';
import { GraphqlModule } from '@rekindle/platform/graphql';
import { ObserveModule } from '@rekindle/platform/observe';
import { platformModules } from '@rekindle/platform/process';
import { areaEntities, areaModules } from './areas';

/** The process that answers requests. */
@Module({ imports: [...platformModules(areaEntities), GraphqlModule, ObserveModule, ...areaModules] })
export class AppModule {}
