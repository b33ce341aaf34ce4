import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { step } from '../../services/progress.mjs';
import { Problem } from '../../services/problem.mjs';
import { buildApi } from '../caseload/build-api.mjs';
import { startDatabases, touchedBy } from '../caseload/databases.mjs';
import { newApiSecrets, startApi, startFloor } from '../caseload/servers.mjs';
import { moveAside } from '../measure/pinning.mjs';
import { measureRounds } from '../measure/rounds.mjs';
import { fill } from './rows.mjs';
import { Writers, writersOf } from './writers.mjs';

const floorFile = fileURLToPath(new URL('./floor.mjs', import.meta.url));
const names = ['floor', 'rekindle'];

/**
 * W2: one answer of an exercise is kept, over HTTP, for a client who is signed in, with row level security on. Both candidates work on the same
 * database, each for clients of its own, so that the product can read what the floor has written.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, clients: number, rounds: number, repeatFor: number, saves: number, warmUp: number }} options
 */
export async function measureAutosave({ processes, folder, clients, rounds, repeatFor, saves, warmUp }) {
  const files = await step('Building the api', buildApi);
  const database = await step('Filling a database', () =>
    startDatabases({ processes, folder, migrateFile: files.migrate, sizes: { one: clients }, fill, settings: durable }),
  );
  moveAside(database.postmaster);
  moveAside(process.pid);
  const secrets = newApiSecrets(folder);
  const shared = { processes, databaseUrl: database.appUrl('one'), keysUrl: database.keysUrl, ...secrets };
  const [rekindle, floor] = await step('Starting servers', () =>
    Promise.all([
      startApi({ ...shared, name: 'rekindle', file: files.main, webRoot: files.webRoot }),
      startFloor({ ...shared, name: 'floor', file: floorFile }),
    ]),
  );
  const sides = { floor: new Writers(floor, writersOf('floor')), rekindle: new Writers(rekindle, writersOf('rekindle')) };
  // A key is made by whoever writes first for somebody; the floor only uses keys.
  await step('Making keys', () => new Writers(rekindle, sides.floor.writers).send(sides.floor.writers.length));
  const candidates = names.map((name) => ({ name, pid: { floor, rekindle }[name].pid, send: (times) => sides[name].send(times) }));
  await step('Warming up', async () => {
    for (const { send } of candidates) await send(warmUp);
  });
  const touched = {};
  for (const candidate of candidates) touched[candidate.name] = await touchedBy(database.admin, candidate);
  const measured = await step('Measuring', (note) =>
    measureRounds({
      ...{ candidates, postmaster: database.postmaster, rounds, repeatFor, requests: saves },
      onRound: (done, discarded) => note(`${done} rounds, ${discarded} discarded`),
    }),
  );
  await step('Reading all of it again', async () => {
    for (const name of names) await new Writers(rekindle, sides[name].writers).compare();
    await compareTrails(database.adminUrl('one'), sides);
  });
  await database.admin.end();
  const comparisons = [{ name: 'rekindle, of the floor', of: 'floor', over: 'rekindle', good: '>= 0.6', best: '>= 0.75' }];
  return { clients, saves, candidates: names, touched, comparisons, ...measured };
}

// What is kept is on the disk when it is answered, as in production; whatever else cleans up would do so in one round and not in another.
const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };

/** Every answer that was kept has one line in the audit trail. */
async function compareTrails(adminUrl, sides) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const [name, { writers }] of Object.entries(sides)) {
      const ids = writers.map(({ clientId }) => clientId);
      const { rows } = await admin.query(
        `select (select sum(revision)::int from app.exercise_answer where client_id = any($1::uuid[])) as kept,
           (select count(*)::int from app.audit_event where client_id = any($1::uuid[]) and action = 'programs.own-written') as noted`,
        [ids],
      );
      if (rows[0].kept !== rows[0].noted) throw new Problem(`${name} kept ${rows[0].kept} answers and noted ${rows[0].noted}.`);
    }
  } finally {
    await admin.end();
  }
}
