import { setTimeout as delay } from 'node:timers/promises';
import api from '../../build/api.config.mjs';
import { step } from '../../services/progress.mjs';
import { bundleAs, emptyWebApps } from '../caseload/build-api.mjs';
import { startDatabases } from '../caseload/databases.mjs';
import { newApiSecrets, startApi, startFloor } from '../caseload/servers.mjs';
import { candidatesOf } from '../caseload/workload.mjs';
import { residentOf } from '../measure/resident.mjs';
import { lowsOf, slopeOf } from '../measure/slope.mjs';
import { median } from '../measure/statistics.mjs';

const settling = 5_000;
const requestsPerTurn = 100;
const pause = 250;
const stretches = 30;

/** What a process held, in megabytes, and how fast that grew, in megabytes per hour. @typedef {{ name: string, idle: number, loaded: number, after: number, growth: ReturnType<typeof slopeOf> }} Held */

/**
 * The api and the floor side by side, asked in turn for W1, the list of 50 clients, for some minutes.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, rows: number, minutes: number }} options
 * @returns {Promise<{ servers: Held[], minutes: number, requests: number }>} the floor first
 */
export async function measureMemory({ processes, folder, rows, minutes }) {
  const product = await step('Building the api', () => bundleAs('api', api.input));
  const { admin, appUrl, keysUrl } = await step('Filling a database', () =>
    startDatabases({ processes, folder, migrateFile: product('migrate'), sizes: { one: rows } }),
  );
  const databaseUrl = appUrl('one');
  const forApi = { file: product('main'), databaseUrl, keysUrl, webRoot: emptyWebApps(), ...newApiSecrets(folder) };
  const started = await step('Starting servers', () =>
    Promise.all([startFloor({ processes, name: 'floor', databaseUrl }), startApi({ processes, name: 'rekindle', ...forApi })]),
  );
  await delay(settling);
  const idle = started.map(({ pid }) => residentOf(pid));
  const candidates = await step('Comparing answers', () => candidatesOf(started));
  const { samples, requests } = await step('Asking', (note) => soak(candidates, minutes, note));
  await delay(settling);
  await admin.end();
  const servers = candidates.map(({ name, pid }, index) => ({
    name,
    idle: idle[index],
    ...heldUnderLoad(samples[index]),
    after: residentOf(pid),
  }));
  return { servers, minutes, requests, samples };
}

async function soak(candidates, minutes, note) {
  const samples = candidates.map(() => []);
  const start = performance.now();
  const hours = () => (performance.now() - start) / 3_600_000;
  let requests = 0;
  while (hours() * 60 < minutes) {
    for (const [index, { pid, send }] of candidates.entries()) {
      await send(requestsPerTurn);
      samples[index].push({ at: hours(), value: residentOf(pid) });
    }
    requests += requestsPerTurn;
    note(`${requests.toLocaleString('en')} requests to each`);
    await delay(pause);
  }
  return { samples, requests };
}

// The first third is the heap finding its size.
function heldUnderLoad(samples) {
  const settled = samples.slice(Math.floor(samples.length / 3));
  return { loaded: median(settled.map(({ value }) => value)), growth: slopeOf(lowsOf(settled, stretches)) };
}
