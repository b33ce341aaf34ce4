import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { rolldown } from 'rolldown';
import { bundle } from '../build/bundle.mjs';
import { masterKeyFileIn } from '../services/master-key.mjs';
import { ensureDatabase } from '../services/postgres.mjs';
import { clone } from '../services/paths.mjs';

const password = 'conformance';

/** Builds the sending part of the worker and a database for it. Each worker that is started gets settings of its own on top of these. */
export async function prepareWorkers({ processes, folder, adminUrl, settings }) {
  // Inside the checkout, so that packages resolve.
  const build = join(clone, '.data/conformance-build');
  await built(bundle('api', ['migrate']), {}, join(build, 'api'));
  await built(bundle('worker', []), { 'sending-worker': join(clone, 'tools/conformance/sending-worker.ts') }, join(build, 'worker'));

  const url = (database, role) =>
    Object.assign(new URL(adminUrl), { pathname: database, ...(role ? { username: role, password } : {}) }).href;
  const environment = {
    ...process.env,
    DATABASE_URL: url('conformance', 'app_rw'),
    QUEUE_DATABASE_URL: url('conformance', 'queue_rw'),
    KEYS_DATABASE_URL: url('conformance_keys', 'keys_rw'),
    MASTER_KEY_FILE: masterKeyFileIn(join(folder, 'keys')),
    SECRET_KEY: randomBytes(32).toString('base64'),
    COACH_ORIGIN: 'https://coach.conformance.test',
    PORTAL_ORIGIN: 'https://portal.conformance.test',
    ...settings,
  };
  await ensureDatabase(adminUrl, 'conformance');
  await processes.run({
    name: 'migrate',
    command: process.execPath,
    args: [join(build, 'api/migrate.js')],
    env: { ...environment, DATABASE_ADMIN_URL: url('conformance') },
  });
  const admin = new pg.Pool({ connectionString: url('conformance') });
  // PostgreSQL may end before its last connections do.
  admin.on('error', () => {});
  return {
    admin,
    start: (name, own) => startWorker(join(build, 'worker/sending-worker.js'), join(folder, `${name}.log`), { ...environment, ...own }),
  };
}

async function built(config, input, dir) {
  const program = await rolldown({ ...config, input: { ...config.input, ...input } });
  await program.write({ ...config.output, dir });
  await program.close();
}

async function startWorker(file, logFile, env) {
  const log = openSync(logFile, 'w');
  const child = fork(file, [], { env, stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);
  const hear = () =>
    new Promise((settle, reject) => {
      const ended = () => reject(new Error(`The worker ended; its log is ${logFile}.`));
      child.once('exit', ended).once('message', (message) => {
        child.off('exit', ended);
        settle(message);
      });
    });
  await hear();
  return {
    logFile,
    /** Owes somebody the letter. @returns {Promise<string>} what it is about */
    async writeTo(address) {
      const heard = hear();
      child.send({ address });
      return (await heard).about;
    },
    async stop() {
      const ended = new Promise((settle) => child.once('exit', settle));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
