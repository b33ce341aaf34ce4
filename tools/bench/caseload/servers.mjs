import { fileURLToPath } from 'node:url';
import { clone } from '../../services/paths.mjs';
import { anyFreePort } from '../../services/ports.mjs';
import { isReady } from '../../services/readiness.mjs';
import { assertOwner } from '../measure/port-owner.mjs';
import { onServerCore } from '../measure/pinning.mjs';

const floorFile = fileURLToPath(new URL('./floor.mjs', import.meta.url));

/** A server that can be measured. @typedef {{ name: string, pid: number, port: number, origin: string }} Server */

/** @returns {Promise<Server>} the api from this bundle on this database, as it runs in production */
export async function startApi({ processes, name, file, databaseUrl, webRoot, secretKey, keysUrl, masterKeyFile }) {
  const [coach, portal, ops] = [await anyFreePort(), await anyFreePort(), await anyFreePort()];
  const origin = `http://localhost:${coach}`;
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    // Nothing that is measured sends mail.
    SMTP_URL: 'smtp://127.0.0.1:1',
    SECRET_KEY: secretKey,
    KEYS_DATABASE_URL: keysUrl,
    MASTER_KEY_FILE: masterKeyFile,
    // One person asks as much as thousands; each question is counted all the same.
    LIMITS_FACTOR: '1000000',
    COACH_ORIGIN: origin,
    PORTAL_ORIGIN: `http://localhost:${portal}`,
    LISTEN_HOST: '127.0.0.1',
    OPS_PORT: String(ops),
    WEB_ROOT: webRoot,
  };
  const started = processes.start({ name, ...onServerCore(process.execPath, [file]), cwd: clone, env });
  await isReady(started, `http://127.0.0.1:${ops}/readyz`);
  assertOwner(coach, started.pid);
  return { name, pid: started.pid, port: coach, origin };
}

/** @returns {Promise<Server>} */
export async function startFloor({ processes, name, databaseUrl }) {
  const port = await anyFreePort();
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port) };
  const started = processes.start({ name, ...onServerCore(process.execPath, [floorFile]), cwd: clone, env });
  await isReady(started, `http://127.0.0.1:${port}/`);
  assertOwner(port, started.pid);
  return { name, pid: started.pid, port, origin: `http://localhost:${port}` };
}
