import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clone } from './paths.mjs';
import { isReady } from './readiness.mjs';
import { workerFlags } from './worker-flags.mjs';

const mailboxFile = fileURLToPath(new URL('./mailbox/main.mjs', import.meta.url));

/**
 * The programs that make up the running product, in the order they start; `address` answers 200 once one is ready.
 * @typedef {{ program: Parameters<import('./processes.mjs').Processes['start']>[0], address: string }} App
 * @returns {Record<'mailbox' | 'worker' | 'api', App>}
 */
export function appsOf({ environment, ports, mailFolder }) {
  const mailbox = { MAILBOX_FOLDER: mailFolder, MAILBOX_SMTP_PORT: String(ports.smtp), MAILBOX_WEB_PORT: String(ports.mailbox) };
  return {
    mailbox: { program: program('mailbox', mailboxFile, { ...process.env, ...mailbox }), address: `http://localhost:${ports.mailbox}` },
    worker: observed('worker', ports.workerOps, environment, workerFlags),
    api: observed('api', ports.apiOps, environment),
  };
}

/** Starts one of them and waits until it is ready. @param {import('./processes.mjs').Processes} processes @param {App} app */
export async function startApp(processes, { program, address }) {
  const started = processes.start(program);
  await isReady(started, address);
  return started;
}

function observed(name, port, environment, flags = []) {
  const file = join(clone, 'dist', name, 'main.js');
  return { program: program(name, file, { ...environment, OPS_PORT: String(port) }, flags), address: `http://127.0.0.1:${port}/readyz` };
}

function program(name, file, env, flags = []) {
  return { name, command: process.execPath, args: ['--enable-source-maps', ...flags, file], cwd: clone, env };
}
