import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './snake-naming';

/** How long the application lets a statement run, wait for a lock, or hold a transaction without asking anything. */
const patience = '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';

interface Application {
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly poolSize: number;
}

/** Connections of the application: pipelined, impatient, and signed in as a role that row level security binds. */
export function applicationDataSource({ url, entities, poolSize }: Application): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    applicationName: 'rekindle',
    connectTimeoutMS: 5_000,
    extra: { pipeline: true, options: patience },
  });
}
