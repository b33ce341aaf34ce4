import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Problem } from '../../services/problem.mjs';
import { step } from '../../services/progress.mjs';
import { buildApi } from '../caseload/build-api.mjs';
import { startDatabases, touchedBy } from '../caseload/databases.mjs';
import { newApiSecrets, startApi, startFloor } from '../caseload/servers.mjs';
import { moveAside } from '../measure/pinning.mjs';
import { measureRounds } from '../measure/rounds.mjs';
import { Desks } from './desks.mjs';
import { fill } from './rows.mjs';

const floorFile = fileURLToPath(new URL('./floor.mjs', import.meta.url));
const few = 1_000;

/**
 * W3: a page of the queue, one item of it out of the way, the next page; twenty coaches of one practice. The floor and the product on a queue of many
 * items, and the product on one of a few.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, items: number, rounds: number, repeatFor: number, requests: number, warmUp: number }} options
 */
export async function measureReviewQueue({ processes, folder, items, rounds, repeatFor, requests, warmUp }) {
  const files = await step('Building the api', buildApi);
  // Whatever is let rest is not there any more: as many are put beside the few as will be.
  const spent = Math.ceil((warmUp + (requests + 400) * rounds * 3) / 3);
  const database = await step('Filling databases', () =>
    startDatabases({ processes, folder, migrateFile: files.migrate, sizes: { many: items, other: items, few: few + spent }, fill }),
  );
  moveAside(database.postmaster);
  moveAside(process.pid);
  const secrets = newApiSecrets(folder);
  const on = (size) => ({ processes, databaseUrl: database.appUrl(size), keysUrl: database.keysUrl, ...secrets });
  const api = (name, size) => startApi({ ...on(size), name, file: files.main, webRoot: files.webRoot });
  const servers = await step('Starting servers', () =>
    Promise.all([startFloor({ ...on('other'), name: 'floor', file: floorFile }), api('rekindle', 'many'), api('few', 'few')]),
  );
  const desks = Object.fromEntries(servers.map((server) => [server.name, new Desks(server)]));
  await step('Comparing answers', () => compare(on('many'), { rekindle: desks.rekindle, processes }));
  const candidates = servers.map(({ name, pid }) => ({ name, pid, send: (times) => desks[name].send(times) }));
  await step('Warming up', async () => {
    for (const { send } of candidates) await send(warmUp);
  });
  const touched = {};
  for (const candidate of candidates) touched[candidate.name] = await touchedBy(database.admin, candidate);
  const measured = await step('Measuring', (note) =>
    measureRounds({
      ...{ candidates, postmaster: database.postmaster, rounds, repeatFor, requests },
      onRound: (done, discarded) => note(`${done} rounds, ${discarded} discarded`),
    }),
  );
  const claims = await step('Counting claims', async () => ({
    floor: await claimsOf(database.adminUrl('other'), desks.floor),
    rekindle: await claimsOf(database.adminUrl('many'), desks.rekindle),
    few: await claimsOf(database.adminUrl('few'), desks.few),
  }));
  await database.admin.end();
  const comparisons = [
    { name: 'rekindle, of the floor', of: 'floor', over: 'rekindle', good: '>= 0.35', best: '>= 0.55' },
    {
      name: `${items.toLocaleString('en')} items, of ${few.toLocaleString('en')}`,
      of: 'rekindle',
      over: 'few',
      good: '<= 1.3',
      best: '<= 1.3',
    },
  ];
  return { items, requests, candidates: servers.map(({ name }) => name), touched, comparisons, claims, ...measured };
}

/** The floor on the product's own database answers the very same page. */
async function compare(on, { rekindle, processes }) {
  const floor = new Desks(await startFloor({ ...on, processes, name: 'floor, compared', file: floorFile }));
  const [one, other] = [await floor.page(), await rekindle.page()];
  if (!isDeepStrictEqual(one, other)) throw new Problem('The floor shows another page than the product.');
}

/** No item was answered as claimed twice, and each that was is there as such, changed once. */
async function claimsOf(adminUrl, { claimed, refused }) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const sql = 'select count(*)::int as count from app.review_item where snoozed_until is not null and revision = 2';
    const { rows } = await admin.query(sql);
    const twice = claimed.length - new Set(claimed).size;
    if (twice > 0 || rows[0].count !== claimed.length)
      throw new Problem(`${claimed.length} claims were answered, ${twice} of them twice, and ${rows[0].count} are there.`);
    return { claimed: claimed.length, refused };
  } finally {
    await admin.end();
  }
}
