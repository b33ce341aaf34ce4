import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import api from '../../build/api.config.mjs';
import { bundleAs } from '../../bench/caseload/build-api.mjs';
import { newApiSecrets } from '../../bench/caseload/servers.mjs';
import { startMailDatabase, workerEnvironment } from '../../bench/dispatch/mail-database.mjs';
import { signal } from '../../services/process-table.mjs';
import { step } from '../../services/progress.mjs';
import { Admin } from './admin.mjs';
import { postgresQueue, redisQueue } from './queue.mjs';

const workerSource = fileURLToPath(new URL('../../bench/dispatch/worker.ts', import.meta.url));

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

/**
 * What all faults of one run stand on: a database and a queue of their own, and the worker as it is bundled for production.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, queue: 'pg' | 'redis', settings?: Record<string, string> }} options
 */
export async function openStage({ processes, folder, queue: backend, settings }) {
  const file = await step('Building a worker', () => bundleAs('chaos', { worker: workerSource, migrate: api.input.migrate }));
  const database = await step('Starting a database', () =>
    startMailDatabase({ processes, folder, migrateFile: file('migrate'), settings: { deadlock_timeout: '200ms', ...settings } }),
  );
  const admin = new Admin(database.admin);
  const queue = backend === 'redis' ? await redisQueue({ processes, folder }) : postgresQueue(admin);
  const secrets = newApiSecrets(folder);
  let postgres = database.started;
  let earlierComplaints = '';
  const complaints = () => earlierComplaints + readFileSync(postgres.log, 'utf8');
  return {
    processes,
    folder,
    admin,
    queue,
    worker: file('worker'),
    environment: (relayUrl, ops) => ({ ...workerEnvironment({ database, relayUrl, secrets, ops }), ...queue.env }),
    /** Ends PostgreSQL as if the power had failed, and starts it again. @param {number} pause milliseconds */
    async crashDatabase(pause = 0) {
      postgres.mayEnd = true;
      signal(postgres.pid, 'SIGQUIT');
      await postgres.ended;
      earlierComplaints = complaints();
      await new Promise((resume) => setTimeout(resume, pause));
      postgres = (await database.startAgain()).started;
    },
    /** What PostgreSQL has complained about so far. */
    complaints,
    async close() {
      await queue.close();
      await admin.close();
    },
  };
}
