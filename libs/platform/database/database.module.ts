import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { readConfig, url, z } from '@rekindle/platform/config';
import { Database } from './database';
import { openDatabase } from './open-database';

const config = { DATABASE_URL: url('postgres', 'postgresql'), DATABASE_POOL: z.coerce.number().int().min(1).default(10) };

/** Opens the connections of one process. */
@Module({})
export class DatabaseModule {
  /** @param entities every table that the process writes through TypeORM */
  static forEntities(entities: NonNullable<DataSourceOptions['entities']>): DynamicModule {
    const useFactory = () => {
      const { DATABASE_URL, DATABASE_POOL } = readConfig(config);
      return openDatabase({ variable: 'DATABASE_URL', url: DATABASE_URL, entities, poolSize: DATABASE_POOL });
    };
    return { module: DatabaseModule, global: true, providers: [{ provide: Database, useFactory }], exports: [Database] };
  }
}
