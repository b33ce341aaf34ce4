import type { DataSourceOptions } from 'typeorm';
import { ConfigProblem } from '@rekindle/platform/config';
import { applicationDataSource } from './data-source';
import { Database } from './database';
import { refusePowerfulRole } from './refuse-powerful-role';

interface Wanted {
  /** The setting that holds the address, for messages. */
  readonly variable: string;
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly poolSize: number;
}

/**
 * Connects to a database as a role that row level security binds.
 *
 * @throws ConfigProblem in one sentence when it cannot be reached, or the role could look past the policies
 */
export async function openDatabase({ variable, url, entities, poolSize }: Wanted): Promise<Database> {
  const dataSource = applicationDataSource({ url, entities, poolSize });
  try {
    await dataSource.initialize();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigProblem(`${variable} cannot be used: ${reason}.`);
  }
  await refusePowerfulRole(dataSource, variable);
  return new Database(dataSource);
}
