import { afterAll, beforeAll, it } from '@jest/globals';
import { Passwords } from '@rekindle/platform/crypto';
import { TestApi } from '@rekindle/platform/testing';
import { Client } from 'pg';
import { appendFileSync } from 'node:fs';
import { areaEntities, areaModules } from '../areas';
import { readDemoOptions } from './demo-options';
import { makeDemo } from './make-demo';
import { clientParts } from './parts';
let api: TestApi;
beforeAll(async () => {
  const database = `measure_of_worker_${process.env['JEST_WORKER_ID'] ?? ''}`;
  const admin = new Client({ connectionString: process.env['DATABASE_ADMIN_URL'] });
  await admin.connect();
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.query(`create database ${database} template rekindle_template`);
  await admin.query(`grant connect on database ${database} to app_rw, queue_rw`);
  await admin.end();
  for (const name of ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'QUEUE_DATABASE_URL'])
    process.env[name] = Object.assign(new URL(process.env[name] ?? ''), { pathname: database }).href;
  api = await TestApi.start(areaModules, areaEntities);
}, 60_000);
afterAll(() => api.stop());
it('measures', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const all = [...clientParts];
  for (const inFirst of ['60', '10000'])
    for (const which of ['without', 'with']) {
      (clientParts as any[]).splice(0, 99, ...all.filter(({ name }) => which === 'with' || name !== 'check-ins.asked'));
      const cpu = process.cpuUsage();
      const t = Date.now();
      await makeDemo(
        process.env['DATABASE_ADMIN_URL'] ?? '',
        api.get(Passwords),
        readDemoOptions(['--clients', '20000', '--in-first', inFirst, '--again'], today),
      );
      const { user, system } = process.cpuUsage(cpu);
      const [{ size, rows }] = await api.asAdmin<any>(
        `select pg_size_pretty(pg_database_size(current_database())) as size, (select sum(n_live_tup) from pg_stat_user_tables) as rows`,
      );
      const counts = await api.asAdmin<any>(
        `select (select count(*) from app.check_in_plan)::int as plans, (select count(*) from app.check_in)::int as checkins, (select count(*) from app.check_in_answer)::int as answers`,
      );
      appendFileSync(
        '/tmp/measure.txt',
        `${inFirst} ${which}: ${(Date.now() - t) / 1000}s node ${(user + system) / 1e6}s ${size} ${rows} ${JSON.stringify(counts)}\n`,
      );
    }
}, 1_500_000);
