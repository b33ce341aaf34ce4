import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { rolldown } from 'rolldown';
import api from '../build/api.config.mjs';
import { masterKeyFileIn } from '../services/master-key.mjs';
import { startRedis } from '../services/redis.mjs';
import { startTestPostgres } from '../services/test-postgres.mjs';

const template = 'rekindle_template';
const password = 'test';
// Keys live beside the data, in a database of their own.
const keysOf = (database) => `${database}_keys`;

/** Starts PostgreSQL and Redis, migrates one template, and clones it for each Jest worker. */
export default async function setUp({ maxWorkers, rootDir }) {
  // Inside the checkout, so that packages resolve; of its own for each run, so that two do not meet.
  const build = join(rootDir, '.data/test-build', String(process.pid));
  // Redis first: where it is missing, nothing has been started yet.
  const redis = await startRedis();
  const [postgres] = await Promise.all([startTestPostgres(), bundle(api, build)]);
  globalThis.stopTestServices = () => Promise.all([postgres.stop(), redis.stop(), rm(build, { recursive: true })]);
  const url = (database, role) =>
    Object.assign(new URL(postgres.adminUrl), { pathname: database, ...(role ? { username: role, password } : {}) }).href;
  const databases = Array.from({ length: maxWorkers }, (_, index) => `rekindle_worker_${index + 1}`);

  await withAdmin(postgres.adminUrl, async (admin) => {
    for (const database of [...databases, template].flatMap((name) => [name, keysOf(name)]))
      await admin.query(`drop database if exists ${database} with (force)`);
    await admin.query(`create database ${template}`);
    await migrate(build, template, url);
    for (const database of databases) {
      await admin.query(`create database ${database} template ${template}`);
      // A clone has the tables, and not the rights that hang on the database itself.
      await migrate(build, database, url);
    }
  });

  // Workers are started after this and inherit it; api.setup.mjs picks the database of each.
  Object.assign(process.env, {
    TEST_DATABASE_URL: url('DATABASE', 'app_rw'),
    TEST_DATABASE_ADMIN: url('DATABASE'),
    TEST_QUEUE_DATABASE_URL: url('DATABASE', 'queue_rw'),
    TEST_KEYS_DATABASE_URL: url(keysOf('DATABASE'), 'keys_rw'),
    TEST_REDIS_URL: redis.url,
    TEST_BUILD: build,
    MASTER_KEY_FILE: masterKeyFileIn(join(build, 'keys')),
  });
}

async function withAdmin(connectionString, work) {
  const admin = new pg.Client({ connectionString });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

// From the sources at hand, beside the product's own build, which may be running.
async function bundle(config, dir) {
  const built = await rolldown(config);
  await built.write({ ...config.output, dir });
  await built.close();
}

async function migrate(build, database, url) {
  const environment = {
    DATABASE_ADMIN_URL: url(database),
    DATABASE_URL: url(database, 'app_rw'),
    QUEUE_DATABASE_URL: url(database, 'queue_rw'),
    KEYS_DATABASE_URL: url(keysOf(database), 'keys_rw'),
  };
  await promisify(execFile)(process.execPath, [join(build, 'migrate.js')], { env: { ...process.env, ...environment } });
}
