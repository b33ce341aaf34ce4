import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clone } from '../../services/paths.mjs';
import { step } from '../../services/progress.mjs';
import { buildApi, bundleAs } from '../caseload/build-api.mjs';
import { startDatabases, touchedBy } from '../caseload/databases.mjs';
import { newApiSecrets, startApi, startFloor } from '../caseload/servers.mjs';
import { moveAside, onServerCore } from '../measure/pinning.mjs';
import { measureRounds } from '../measure/rounds.mjs';
import { pagesOf } from './pages.mjs';
import { fill } from './rows.mjs';
import { compareTrails } from './trails.mjs';
import { Writers, writersOf } from './writers.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const few = 1_000;

/**
 * W2 for journals, over HTTP, with row level security on: new entries are kept for clients who are signed in, by the floor and by the product on one
 * database; and a coach looks at a page of what a client shows, of many entries and of a few.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, entries: number, seals: number, rounds: number, repeatFor: number, requests: number, warmUp: number }} options
 */
export async function measureJournal({ processes, folder, entries, seals, rounds, repeatFor, requests, warmUp }) {
  const files = await step('Building the api', buildApi);
  const encryption = await step('Sealing', () => encrypt({ processes, seals, rounds }));
  const database = await step('Filling databases', () =>
    startDatabases({ processes, folder, migrateFile: files.migrate, sizes: { few, many: entries }, fill, settings: durable }),
  );
  moveAside(database.postmaster);
  moveAside(process.pid);
  const secrets = newApiSecrets(folder);
  const on = (size) => ({ processes, databaseUrl: database.appUrl(size), keysUrl: database.keysUrl, ...secrets });
  const api = (name, size) => startApi({ ...on(size), name, file: files.main, webRoot: files.webRoot });
  const [rekindle, fewer, floor] = await step('Starting servers', () =>
    Promise.all([api('rekindle', 'many'), api('few', 'few'), startFloor({ ...on('many'), name: 'floor', file: here('./floor.mjs') })]),
  );
  const sides = { floor: new Writers(floor, writersOf('floor')), rekindle: new Writers(rekindle, writersOf('rekindle')) };
  // A key is made by whoever writes first for somebody; the floor only uses keys.
  await step('Making keys', () => new Writers(rekindle, sides.floor.writers).send(sides.floor.writers.length));
  const writers = [floor, rekindle].map(({ name, pid }) => ({ name, pid, send: (times) => sides[name].send(times) }));
  const pages = await step('Comparing pages', () =>
    Promise.all([pagesOf('many', rekindle, database.adminUrl('many')), pagesOf('few', fewer, database.adminUrl('few'))]),
  );
  const measured = async (title, candidates, comparisons) => {
    const touched = await step('Warming up', () => touchedAfter(warmUp, candidates, database.admin));
    const costs = await step(title, (note) =>
      measureRounds({
        ...{ candidates, postmaster: database.postmaster, rounds, repeatFor, requests },
        onRound: (done, discarded) => note(`${done} rounds, ${discarded} discarded`),
      }),
    );
    return { candidates: candidates.map(({ name }) => name), touched, comparisons, ...costs };
  };
  const looking = await measured('Measuring pages', pages, [pagesCompared(entries)]);
  const writing = await measured('Measuring entries', writers, [writersCompared]);
  await step('Reading all of it again', async () => {
    for (const side of Object.values(sides)) await new Writers(rekindle, side.writers).compare();
    await compareTrails(database.adminUrl('many'), sides);
  });
  await database.admin.end();
  return { entries, requests, seals, encryption, writing, looking };
}

// What is kept is on the disk when it is answered, as in production.
const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };

const writersCompared = { name: 'rekindle, of the floor', of: 'floor', over: 'rekindle', good: '>= 0.6', best: '>= 0.75' };

function pagesCompared(entries) {
  const name = `a page of ${entries.toLocaleString('en')} entries, of ${few.toLocaleString('en')}`;
  return { name, of: 'many', over: 'few', good: '<= 1.3', best: '<= 1.3' };
}

/** Microseconds of CPU for each round, in a process that does nothing else. */
async function encrypt({ processes, seals, rounds }) {
  const file = (await bundleAs('journal', { sealing: here('./sealing.ts') }))('sealing');
  const program = onServerCore(process.execPath, [file, String(seals), String(rounds)]);
  return JSON.parse(readFileSync(await processes.run({ name: 'sealing', ...program, cwd: clone }), 'utf8'));
}

async function touchedAfter(warmUp, candidates, admin) {
  const touched = {};
  for (const { send } of candidates) await send(warmUp);
  for (const candidate of candidates) touched[candidate.name] = await touchedBy(admin, candidate);
  return touched;
}
