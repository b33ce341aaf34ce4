import { join } from 'node:path';
import pg from 'pg';
import api from '../../build/api.config.mjs';
import { clone } from '../../services/paths.mjs';
import { startPostgres } from '../../services/postgres.mjs';
import { step } from '../../services/progress.mjs';
import { newSecrets } from '../../services/secrets.mjs';
import { hasty } from '../../services/test-postgres.mjs';
import { bundleAs } from '../caseload/build-api.mjs';
import { cpuOf } from '../measure/cpu.mjs';
import { chance, median, shuffled } from '../measure/statistics.mjs';
import { fill, makeDue } from './rows.mjs';

const batch = 50;
const kinds = ['checkin', 'nudge', 'reminder', 'digest', 'wave'];

// What the worker asks, as the worker, and the least that claims a row.
const statements = {
  rekindle: { text: 'select id from jobs.claim_turns($1, $2)', values: [kinds, batch], name: 'rekindle' },
  floor: {
    text: `update bench.due set state = 'queued' where id in
      (select id from bench.due where state = 'scheduled' and next_at <= now() order by next_at limit $1 for update skip locked) returning id`,
    values: [batch],
    name: 'floor',
  },
};

/** @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, most: number, rounds: number, ticks: number }} options */
export async function measureTick({ processes, folder, most, rounds, ticks }) {
  const { admin, workers } = await step('Starting a database', () => startDatabase(processes, folder));
  const sizes = [1_000, 10_000, 100_000, 1_000_000].filter((rows) => rows <= most);
  const measured = [];
  for (const rows of sizes) {
    const costs = await step(`${rows.toLocaleString('en')} rows`, async () => {
      await fill(admin, rows);
      const idle = await inRounds(rounds, (name) => idleCost(workers[name], name, ticks));
      const due = await makeDue(admin, rows);
      return { idle, due: await dueCost(workers, due) };
    });
    measured.push({ rows, ...costs });
  }
  await Promise.all([admin, workers.rekindle.client, workers.floor.client].map((client) => client.end()));
  return { sizes: measured, ticks, rounds };
}

async function startDatabase(processes, folder) {
  const { adminPassword, appPassword } = newSecrets();
  const migrate = (await bundleAs('tick', { migrate: api.input.migrate }))('migrate');
  const settings = { ...hasty, autovacuum: 'off', checkpoint_timeout: '1h', max_wal_size: '8GB', shared_buffers: '512MB' };
  const postgres = await startPostgres({ processes, folder: join(folder, 'postgres'), password: adminPassword, settings });
  const [adminUrl, appUrl] = [postgres.url('postgres'), postgres.url('postgres', 'app_rw', appPassword)];
  const env = { DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: appUrl, KEYS_DATABASE_URL: postgres.url('keys', 'keys_rw', appPassword) };
  await processes.run({ name: 'migrate', command: process.execPath, args: [migrate], cwd: clone, env: { PATH: process.env.PATH, ...env } });
  const [admin, rekindle, floor] = await Promise.all([adminUrl, appUrl, appUrl].map(connected));
  await rekindle.query(`select set_config('app.role', 'worker', false)`);
  return { admin, workers: { rekindle: await withPid(rekindle), floor: await withPid(floor) } };
}

async function connected(connectionString) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function withPid(client) {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return { client, pid: rows[0].pid };
}

async function inRounds(rounds, measure) {
  const random = chance(Date.now());
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const costs = {};
    for (const name of shuffled(Object.keys(statements), random)) costs[name] = await measure(name);
    all.push(costs);
  }
  return all;
}

// Milliseconds of CPU of the backend that answers, for one question to which nothing is due.
async function idleCost({ client, pid }, name, ticks) {
  await client.query(statements[name]);
  const before = cpuOf(pid);
  for (let tick = 0; tick < ticks; tick += 1) await client.query(statements[name]);
  return (cpuOf(pid) - before) / ticks;
}

// In turn, batch by batch: what troubles the machine troubles both. Per row, the median of the batches.
async function dueCost(workers, due) {
  const costs = { rekindle: [], floor: [] };
  // Statements are planned again after the table was analysed: that is no part of a row.
  for (const [name, { values, ...statement }] of Object.entries(statements))
    await workers[name].client.query({ ...statement, values: values.with(-1, 0) });
  for (let taken = 0; taken < due; taken += batch) {
    for (const name of Object.keys(statements)) {
      const before = cpuOf(workers[name].pid);
      const { rowCount } = await workers[name].client.query(statements[name]);
      if (rowCount > 0) costs[name].push((cpuOf(workers[name].pid) - before) / rowCount);
    }
  }
  return {
    rows: due,
    rekindle: median(costs.rekindle),
    floor: median(costs.floor),
    ratios: costs.rekindle.map((cost, index) => cost / costs.floor[index]),
  };
}
