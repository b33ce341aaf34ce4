import type { DataSource } from 'typeorm';

/**
 * Makes every way around `Database` throw: a repository or manager taken from the data source would run without
 * a context, outside the transaction of its use case.
 *
 * @returns the only function that still opens a connection
 */
export function forbidQueriesOutside(dataSource: DataSource): DataSource['createQueryRunner'] {
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = () => {
    throw new Error('Queries run through Database.transaction or Database.read only.');
  };
  return createQueryRunner;
}
