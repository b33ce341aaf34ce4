import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { rolldown } from 'rolldown';
import api from '../build/api.config.mjs';
import { startTestPostgres } from '../services/test-postgres.mjs';

const template = 'rekindle_template';
const password = 'test';

/** Starts PostgreSQL, migrates one template, and clones it for each Jest worker. */
export default async function setUp({ maxWorkers, rootDir }) {
  const postgres = await startTestPostgres();
  globalThis.stopTestPostgres = postgres.stop;
  const url = (database, role) =>
    Object.assign(new URL(postgres.adminUrl), { pathname: database, ...(role ? { username: role, password } : {}) }).href;
  const databases = Array.from({ length: maxWorkers }, (_, index) => `rekindle_worker_${index + 1}`);

  await withAdmin(postgres.adminUrl, async (admin) => {
    for (const database of [...databases, template]) await admin.query(`drop database if exists ${database} with (force)`);
    await admin.query(`create database ${template}`);
    await migrate(rootDir, {
      DATABASE_ADMIN_URL: url(template),
      DATABASE_URL: url(template, 'app_rw'),
      QUEUE_DATABASE_URL: url(template, 'queue_rw'),
    });
    for (const database of databases) await admin.query(`create database ${database} template ${template}`);
  });

  // Workers are started after this and inherit it; api.setup.mjs picks the database of each.
  Object.assign(process.env, {
    TEST_DATABASE_URL: url('DATABASE', 'app_rw'),
    TEST_DATABASE_ADMIN: url('DATABASE'),
    TEST_QUEUE_DATABASE_URL: url('DATABASE', 'queue_rw'),
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

// Built from the sources at hand, beside the product's own build, which may be running.
async function migrate(rootDir, environment) {
  const dir = join(rootDir, '.data/test-build');
  const bundle = await rolldown({ ...api, input: { migrate: api.input.migrate } });
  await bundle.write({ ...api.output, dir });
  await bundle.close();
  await promisify(execFile)(process.execPath, [join(dir, 'migrate.js')], { env: { ...process.env, ...environment } });
}
