import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ConfigProblem, readConfig, url, z } from '@rekindle/platform/config';
import { applicationDataSource } from './data-source';
import { Database } from './database';
import { refusePowerfulRole } from './refuse-powerful-role';

const config = { DATABASE_URL: url('postgres', 'postgresql'), DATABASE_POOL: z.coerce.number().int().min(1).default(10) };

/** Opens the connections of one process. */
@Module({})
export class DatabaseModule {
  /** @param entities every table that the process writes through TypeORM */
  static forEntities(entities: NonNullable<DataSourceOptions['entities']>): DynamicModule {
    const dataSource = { provide: DataSource, useFactory: () => connect(entities) };
    const database = { provide: Database, useFactory: (source: DataSource) => new Database(source), inject: [DataSource] };
    return { module: DatabaseModule, global: true, providers: [dataSource, database], exports: [Database] };
  }
}

async function connect(entities: NonNullable<DataSourceOptions['entities']>): Promise<DataSource> {
  const { DATABASE_URL, DATABASE_POOL } = readConfig(config);
  const dataSource = applicationDataSource({ url: DATABASE_URL, entities, poolSize: DATABASE_POOL });
  try {
    await dataSource.initialize();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigProblem(`DATABASE_URL cannot be used: ${reason}.`);
  }
  await refusePowerfulRole(dataSource);
  return dataSource;
}
