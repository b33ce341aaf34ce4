import { fileURLToPath } from 'node:url';
import api from '../../build/api.config.mjs';
import { clone } from '../../services/paths.mjs';
import { step } from '../../services/progress.mjs';
import { isReady } from '../../services/readiness.mjs';
import { bundleAs, emptyWebApps } from '../caseload/build-api.mjs';
import { startDatabases } from '../caseload/databases.mjs';
import { apiProgram, floorProgram, newApiSecrets } from '../caseload/servers.mjs';
import { candidatesOf } from '../caseload/workload.mjs';
import { calmRounds } from '../measure/calm-rounds.mjs';
import { firstAnswer } from './first-answer.mjs';
import { helloProgram, sendHello } from './hello-program.mjs';

const nestHello = fileURLToPath(new URL('./nest-hello.ts', import.meta.url));
const clients = 2_000;

/**
 * Each program is started over and over, alone, and asked until it answers. The api and the floor answer W1, the list of 50 clients;
 * "Nest hello" is the least that the same framework can answer.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, runs: number, repeatFor: number }} options
 */
export async function measureColdStarts({ processes, folder, runs, repeatFor }) {
  const [product, peer] = await step('Building', () =>
    Promise.all([bundleAs('api', api.input), bundleAs('nest-hello', { 'nest-hello': nestHello })]),
  );
  const { admin, appUrl, keysUrl } = await step('Filling a database', () =>
    startDatabases({ processes, folder, migrateFile: product('migrate'), sizes: { one: clients } }),
  );
  const databaseUrl = appUrl('one');
  const forApi = { webRoot: emptyWebApps(), keysUrl, ...newApiSecrets(folder) };
  const floor = await floorProgram({ name: 'floor', databaseUrl });
  const rekindle = await apiProgram({ name: 'rekindle', file: product('main'), databaseUrl, ...forApi });
  const hello = await helloProgram(peer('nest-hello'));
  const candidates = await step('Starting each once', () => candidatesFrom(processes, [floor, rekindle], hello));
  const measured = await step('Measuring', (note) =>
    calmRounds({
      candidates,
      measure: (candidate) => firstAnswer(processes, candidate),
      cpuIn: ({ cpu }) => cpu,
      rounds: runs,
      repeatFor,
      onRound: (done, discarded) => note(`${done} rounds, ${discarded} discarded`),
    }),
  );
  await admin.end();
  return measured;
}

// The first start of each does not count: it warms the file cache, leaves what it compiled, and shows the answer that is right.
async function candidatesFrom(processes, servers, hello) {
  const programs = [...servers, hello];
  const started = await Promise.all(programs.map((program) => startOnce(processes, program)));
  const answering = await candidatesOf(servers);
  await sendHello(hello);
  for (const each of started) await processes.end(each);
  const sends = [
    ...answering.map(
      ({ send }) =>
        () =>
          send(1),
    ),
    () => sendHello(hello),
  ];
  return programs.map(({ name, file, env }, index) => ({
    name,
    program: { name, command: process.execPath, args: [file], cwd: clone, env, endWith: 'SIGKILL' },
    ask: sends[index],
  }));
}

async function startOnce(processes, { name, file, env, ready }) {
  const started = processes.start({ name, command: process.execPath, args: [file], cwd: clone, env });
  await isReady(started, ready);
  return started;
}
