import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyFreePort } from '../../services/ports.mjs';
import { isReady } from '../../services/readiness.mjs';

const program = fileURLToPath(new URL('./relay.mjs', import.meta.url));

/** @typedef {Awaited<ReturnType<typeof startRelay>>} ChaosRelay */

/** Starts the relay of one fault. Its ledger and its log lie in `folder`, under the name of the fault. */
export async function startRelay(processes, folder, name) {
  const [smtp, web] = [await anyFreePort(), await anyFreePort()];
  const [ledger, mailLog] = [join(folder, `${name}.ledger`), join(folder, `${name}.mail.log`)];
  const env = { PATH: process.env.PATH, SMTP_PORT: String(smtp), WEB_PORT: String(web), LEDGER: ledger, MAIL_LOG: mailLog };
  const started = processes.start({ name: `relay-${name}`, command: process.execPath, args: [program], env });
  const address = `http://127.0.0.1:${web}`;
  await isReady(started, address);
  /** @returns {Promise<Record<string, number>>} */
  const followed = async () => (await fetch(address)).json();
  return {
    url: `smtp://chaos:chaos@127.0.0.1:${smtp}`,
    ledger,
    mailLog,
    /** From now on it does this, and nothing else. @param {import('./relay.mjs').Whim[]} whims */
    misbehave: async (whims) => void (await fetch(address, { method: 'POST', body: JSON.stringify(whims) })),
    behave: async () => void (await fetch(address, { method: 'POST', body: '[]' })),
    /** How often each whim was followed since it was told. */
    followed,
    /** How often any of them was. */
    timesFollowed: async () => Object.values(await followed()).reduce((sum, times) => sum + times, 0),
    end: () => processes.end(started),
  };
}
