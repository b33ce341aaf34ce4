import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { masterKeyFileIn } from '../../services/master-key.mjs';
import { clone } from '../../services/paths.mjs';
import { anyFreePort } from '../../services/ports.mjs';
import { isReady } from '../../services/readiness.mjs';
import { newSecrets } from '../../services/secrets.mjs';
import { assertOwner } from '../measure/port-owner.mjs';
import { onServerCore } from '../measure/pinning.mjs';

const floorFile = fileURLToPath(new URL('./floor.mjs', import.meta.url));

/** A program that serves: where it will listen, and where it says that it is ready. @typedef {{ name: string, file: string, env: Record<string, string>, port: number, origin: string, portal: Address, ready: string }} ServerProgram */
/** Where clients find it. @typedef {{ port: number, origin: string }} Address */
/** A server that can be measured. @typedef {{ name: string, pid: number, port: number, origin: string, portal: Address }} Server */

/** What an api needs that nobody else may know. @param {string} folder where its master key is kept */
export function newApiSecrets(folder) {
  return { secretKey: newSecrets().secretKey, masterKeyFile: masterKeyFileIn(join(folder, 'keys')) };
}

/** @returns {Promise<ServerProgram>} the api from this bundle on this database, as it runs in production */
export async function apiProgram({ name, file, databaseUrl, webRoot, secretKey, keysUrl, masterKeyFile }) {
  const [coach, portal, ops] = [await anyFreePort(), await anyFreePort(), await anyFreePort()];
  const [origin, portalOrigin] = [coach, portal].map((port) => `http://localhost:${port}`);
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
    PORTAL_ORIGIN: portalOrigin,
    LISTEN_HOST: '127.0.0.1',
    OPS_PORT: String(ops),
    WEB_ROOT: webRoot,
  };
  return { name, file, env, port: coach, origin, portal: { port: portal, origin: portalOrigin }, ready: `http://127.0.0.1:${ops}/readyz` };
}

/** @returns {Promise<ServerProgram>} the least that does the same; with keys where it seals something */
export async function floorProgram({ name, databaseUrl, file = floorFile, keysUrl = '', masterKeyFile = '' }) {
  const port = await anyFreePort();
  const keys = { KEYS_DATABASE_URL: keysUrl, MASTER_KEY_FILE: masterKeyFile };
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port), ...keys };
  const origin = `http://localhost:${port}`;
  return { name, file, env, port, origin, portal: { port, origin }, ready: `http://127.0.0.1:${port}/` };
}

/** @returns {Promise<Server>} */
export async function startApi({ processes, ...api }) {
  return startServer(processes, await apiProgram(api));
}

/** @returns {Promise<Server>} */
export async function startFloor({ processes, ...floor }) {
  return startServer(processes, await floorProgram(floor));
}

async function startServer(processes, { name, file, env, port, origin, portal, ready }) {
  const started = processes.start({ name, ...onServerCore(process.execPath, [file]), cwd: clone, env });
  await isReady(started, ready);
  assertOwner(port, started.pid);
  return { name, pid: started.pid, port, origin, portal };
}
