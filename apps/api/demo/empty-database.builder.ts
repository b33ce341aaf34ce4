import { TestApi } from '@rekindle/platform/testing';
import { Client } from 'pg';
import { areaEntities, areaModules } from '../areas';

/** The demo goes only where there is nobody, and other specs of this worker have practices: the product gets a database of its own. */
export async function startInEmptyDatabase(): Promise<TestApi> {
  const database = `demo_of_worker_${process.env['JEST_WORKER_ID'] ?? ''}`;
  const admin = await administrator();
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.query(`create database ${database} template rekindle_template`);
  await admin.query(`grant connect on database ${database} to app_rw, queue_rw`);
  await admin.end();
  for (const name of ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'QUEUE_DATABASE_URL'])
    process.env[name] = Object.assign(new URL(process.env[name] ?? ''), { pathname: database }).href;
  return TestApi.start(areaModules, areaEntities);
}

/** What an administrator does in one transaction, of which nothing stays. */
export async function tried(work: (database: Client) => Promise<void>): Promise<void> {
  const database = await administrator();
  try {
    await database.query('begin');
    await work(database);
  } finally {
    await database.end();
  }
}

async function administrator(): Promise<Client> {
  const database = new Client({ connectionString: process.env['DATABASE_ADMIN_URL'] });
  await database.connect();
  return database;
}
