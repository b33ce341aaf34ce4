import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { masterKeyFileIn } from '../../services/master-key.mjs';
import { Problem } from '../../services/problem.mjs';
import { step } from '../../services/progress.mjs';
import { newSecrets } from '../../services/secrets.mjs';
import { graphqlTarget } from '../measure/graphql-target.mjs';
import { send } from '../measure/load.mjs';
import { moveAside } from '../measure/pinning.mjs';
import { measureRounds } from '../measure/rounds.mjs';
import { buildApi } from './build-api.mjs';
import { startDatabases, touchedBy } from './databases.mjs';
import { secret } from './rows.mjs';
import { startApi, startFloor } from './servers.mjs';
import { operation } from './statements.mjs';

const few = 1_000;

/**
 * W1: the list of 50 clients of a coach who is signed in, over HTTP, with row level security on.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, rows: number, rounds: number, repeatFor: number, requests: number, warmUp: number }} options
 */
export async function caseload({ processes, folder, rows, rounds, repeatFor, requests, warmUp }) {
  console.log(`\nThe list of 50 clients, out of ${rows.toLocaleString('en')}\n`);
  const files = await step('Building the api', buildApi);
  const { postmaster, admin, appUrl, keysUrl } = await step('Filling databases', () =>
    startDatabases({ processes, folder, migrateFile: files.migrate, sizes: { few, many: rows } }),
  );
  moveAside(postmaster);
  moveAside(process.pid);
  const secrets = { secretKey: newSecrets().secretKey, masterKeyFile: masterKeyFileIn(join(folder, 'keys')), keysUrl };
  const api = (name, file, database) =>
    startApi({ processes, name, file, databaseUrl: appUrl(database), webRoot: files.webRoot, ...secrets });
  const servers = await step('Starting servers', () =>
    Promise.all([
      startFloor({ processes, name: 'floor', databaseUrl: appUrl('many') }),
      api('rekindle', files.main, 'many'),
      api('plain Apollo', files.plainApollo, 'many'),
      api('rekindle, few clients', files.main, 'few'),
    ]),
  );
  const candidates = await step('Comparing answers', () => candidatesOf(servers));
  await step('Warming up', async () => {
    for (const candidate of candidates) await candidate.send(warmUp);
  });
  const touched = {};
  for (const candidate of candidates) touched[candidate.name] = await touchedBy(admin, candidate);
  const measured = await step('Measuring', (note) =>
    measureRounds({
      candidates,
      postmaster,
      rounds,
      repeatFor,
      requests,
      onRound: (done, discarded) => note(`${done} rounds, ${discarded} discarded`),
    }),
  );
  await admin.end();
  return {
    rows,
    requests,
    candidates: candidates.map(({ name, bytes }) => ({ name, bytes })),
    touched,
    comparisons: comparisonsOf(rows),
    ...measured,
  };
}

/** What is compared: how often the cost of one goes into that of the other. */
function comparisonsOf(rows) {
  return [
    { name: 'rekindle, of the floor', of: 'floor', over: 'rekindle', good: '>= 0.35', best: '>= 0.55' },
    { name: 'plain Apollo, of the floor', of: 'floor', over: 'plain Apollo' },
    { name: 'compiling, of plain Apollo', of: 'plain Apollo', over: 'rekindle' },
    {
      name: `${rows.toLocaleString('en')} clients, of ${few.toLocaleString('en')}`,
      of: 'rekindle',
      over: 'rekindle, few clients',
      good: '<= 1.3',
    },
  ];
}

/** Asks each server once; from then on every answer must be that one. All that look at the same rows must give the same. */
export async function candidatesOf(servers) {
  const answers = await Promise.all(servers.map((server) => onlyAnswer(targetOf(server))));
  const data = answers.map((text) => JSON.parse(text));
  servers.forEach(({ name }, index) => {
    const isWhole = data[index].data?.clients?.rows?.length === 50 && data[index].data.clients.endCursor;
    const isSame = name.includes('few') || isDeepStrictEqual(data[index], data[0]);
    if (!isWhole || !isSame) throw new Problem(`${name} does not answer as the floor does: ${answers[index].slice(0, 300)}`);
  });
  return servers.map((server, index) => {
    const expected = answers[index];
    const check = (status, body) => {
      if (status !== 200 || body !== expected) throw new Problem(`${server.name} answered ${status}: ${body.slice(0, 300)}`);
    };
    return { ...server, bytes: Buffer.byteLength(expected), send: (times) => send(targetOf(server), times, check) };
  });
}

async function onlyAnswer(target) {
  let answer = '';
  await send(target, 1, (_status, body) => (answer = body));
  return answer;
}

function targetOf(server) {
  return graphqlTarget(server, `__Host-rk-coach=${secret}`, operation);
}
