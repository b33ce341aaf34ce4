import { DataSource, type MigrationInterface } from 'typeorm';

/**
 * Brings a database up to date as `app_owner`, all or nothing.
 *
 * @param adminUrl a login that may become `app_owner`
 * @returns the names of the migrations that ran
 */
export async function migrate(adminUrl: string, migrations: readonly (new () => MigrationInterface)[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: [...migrations],
    migrationsTransactionMode: 'all',
    migrationsTableName: 'migration',
    schema: 'migrations',
    installExtensions: false,
    extra: { options: '-c role=app_owner -c lock_timeout=10s' },
  });
  await dataSource.initialize();
  try {
    await dataSource.query('create schema if not exists migrations');
    const ran = await dataSource.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
