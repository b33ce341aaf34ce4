import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { clone } from '../../services/paths.mjs';
import { anyFreePort } from '../../services/ports.mjs';
import { Problem } from '../../services/problem.mjs';
import { step } from '../../services/progress.mjs';
import { isReady } from '../../services/readiness.mjs';
import { workerFlags } from '../../services/worker-flags.mjs';
import api from '../../build/api.config.mjs';
import { bundleAs } from '../caseload/build-api.mjs';
import { newApiSecrets } from '../caseload/servers.mjs';
import { cpuOf, cpuOfPostgres } from '../measure/cpu.mjs';
import { residentOf } from '../measure/resident.mjs';
import { chance, shuffled } from '../measure/statistics.mjs';
import { startMailDatabase, workerEnvironment } from './mail-database.mjs';
import { forget, outcome, owe } from './rows.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const longestSilence = 60_000;

/** @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, mails: number, rounds: number, workers: number, hints: number }} options */
export async function measureDispatch({ processes, folder, mails, rounds, workers: howMany, hints }) {
  const file = await step('Building a worker', () =>
    bundleAs('dispatch', { worker: here('./worker.ts'), 'floor-mail': here('./floor-mail.ts'), migrate: api.input.migrate }),
  );
  const database = await step('Starting a database', () => startMailDatabase({ processes, folder, migrateFile: file('migrate') }));
  const sink = await step('Starting a relay', () => startSink(processes));
  const mail = readFileSync(
    await processes.run({ name: 'floor-mail', command: process.execPath, args: [file('floor-mail')], cwd: clone }),
    'utf8',
  );
  const workers = await step('Starting workers', () =>
    startWorkers({ processes, folder, file: file('worker'), database, sink, howMany, hints }),
  );
  const candidates = {
    floor: () => sendBare({ processes, sink, mail, mails }),
    rekindle: () => sendOwed({ database, sink, mails, workers }),
  };
  const random = chance(Date.now());
  const measured = await step('Sending', async (note) => {
    const all = [];
    for (let round = 1; round <= rounds; round += 1) {
      const results = {};
      for (const name of shuffled(Object.keys(candidates), random)) results[name] = await candidates[name]();
      all.push(results);
      note(`${round} of ${rounds} rounds`);
    }
    return all;
  });
  return { mails, workers: howMany, rounds: measured };
}

async function startSink(processes) {
  const [smtp, web] = [await anyFreePort(), await anyFreePort()];
  const env = { PATH: process.env.PATH, SMTP_PORT: String(smtp), WEB_PORT: String(web) };
  const started = processes.start({ name: 'sink', command: process.execPath, args: [here('./sink.mjs')], env });
  const address = `http://127.0.0.1:${web}`;
  await isReady(started, address);
  const ask = async (path) => (await fetch(`${address}${path}`)).json();
  return { url: `smtp://127.0.0.1:${smtp}`, counts: () => ask('/'), empty: () => ask('/new') };
}

async function startWorkers({ processes, folder, file, database, sink, howMany, hints }) {
  const secrets = newApiSecrets(folder);
  return Promise.all(
    Array.from({ length: howMany }, async (_, index) => {
      const ops = await anyFreePort();
      const env = { ...workerEnvironment({ database, relayUrl: sink.url, secrets, ops }), MAIL_HINTS: String(hints > 0) };
      const started = processes.start({
        name: `worker-${index + 1}`,
        command: process.execPath,
        args: [...workerFlags, file],
        cwd: clone,
        env,
      });
      await isReady(started, `http://127.0.0.1:${ops}/readyz`);
      return started;
    }),
  );
}

async function sendBare({ processes, sink, mail, mails }) {
  await sink.empty();
  const env = { PATH: process.env.PATH, SMTP_URL: sink.url, MAILS: String(mails), MAIL: mail };
  const log = await processes.run({ name: 'floor', command: process.execPath, args: [here('./floor.mjs')], cwd: clone, env });
  const counts = await sink.counts();
  // The process is gone; it has said what it used.
  const cpu = Number(readFileSync(log, 'utf8').trim().split('\n').at(-1));
  return { perSecond: mails / ((counts.lastAt - counts.firstAt) / 1_000), cpu: cpu / mails };
}

async function sendOwed({ database, sink, mails, workers }) {
  await forget(database.admin);
  await sink.empty();
  const dueAt = await owe(database.admin, mails);
  const cpu = () => ({ workers: workers.reduce((sum, { pid }) => sum + cpuOf(pid), 0), postgres: cpuOfPostgres(database.postmaster) });
  const before = cpu();
  const memory = workers.map(({ pid }) => ({ start: residentOf(pid), most: 0, end: 0 }));
  let counts = await sink.counts();
  for (let changedAt = Date.now(); counts.mails < mails;) {
    await delay(500);
    workers.forEach(({ pid }, index) => (memory[index].most = Math.max(memory[index].most, residentOf(pid))));
    const now = await sink.counts();
    if (now.mails > counts.mails) changedAt = Date.now();
    else if (Date.now() - changedAt > longestSilence) break;
    counts = now;
  }
  // What was written down after the last mail, and a copy that came late.
  await delay(2_000);
  counts = await sink.counts();
  if (counts.mails === 0) throw new Problem('No mail has arrived: see the logs of the workers.');
  workers.forEach(({ pid }, index) => (memory[index].end = residentOf(pid)));
  const after = cpu();
  const became = await outcome(database.admin, dueAt);
  return {
    perSecond: counts.mails / ((counts.lastAt - dueAt) / 1_000),
    lost: mails - counts.mails,
    duplicated: counts.twice,
    memory,
    cpu: { workers: (after.workers - before.workers) / mails, postgres: (after.postgres - before.postgres) / mails },
    ...became,
  };
}
