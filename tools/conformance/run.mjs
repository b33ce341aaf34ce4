import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { Problem } from '../services/problem.mjs';
import { Processes } from '../services/processes.mjs';
import { startTestPostgres, temporaryFolder } from '../services/test-postgres.mjs';
import { checksOf } from './checks.mjs';
import { startDeafLine } from './deaf-line.mjs';
import { startDovecot } from './dovecot.mjs';
import { startPostfix } from './postfix.mjs';
import { ensurePrograms } from './programs.mjs';
import { startRemoteServer } from './remote-server.mjs';
import { prepareWorkers } from './workers.mjs';

// `npm run conformance`: sends real mail through a real Postfix and looks whether it fares as it is promised.
const folder = temporaryFolder();
const processes = new Processes(join(folder, 'logs'), process.argv.includes('--keep') ? [] : [folder]);
const stops = [];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end().then(() => process.exit(130)));

try {
  process.exitCode = (await run()) === 0 ? 0 : 1;
} catch (failure) {
  console.error(failure instanceof Problem ? failure.message : failure);
  process.exitCode = 1;
} finally {
  await end();
}

async function run() {
  ensurePrograms();
  const certificate = makeCertificate();
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const remote = await startRemoteServer();
  stops.push(remote.stop);
  const postfix = await startPostfix({ processes, folder, certificate, remotePort: remote.port });
  const mailbox = await startDovecot({ processes, folder, mailFolder: postfix.mailFolder });
  const deafLine = await startDeafLine(postfix.ports.plain);
  const database = await startTestPostgres();
  stops.push(deafLine.stop, database.stop);
  const workers = await prepareWorkers({
    processes,
    folder,
    adminUrl: database.adminUrl,
    settings: {
      MAIL_FROM: 'hello@conformance.test',
      DKIM_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      DKIM_SELECTOR: 'rk1',
      BOUNCE_DOMAIN: 'bounce.conformance.test',
      BOUNCE_IMAP_URL: mailbox,
      POSTFIX_LOG: postfix.log,
    },
  });
  stops.push(() => workers.admin.end());
  const stage = {
    postfix,
    remote,
    workers,
    deafLine,
    certificate,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
  return runChecks(checksOf(stage), workers);
}

/** @returns {Promise<number>} how many were not as promised */
async function runChecks(groups, workers) {
  const failures = [];
  for (const [index, { worker: settings, checks }] of groups.entries()) {
    const worker = await workers.start(`worker-${index + 1}`, settings);
    for (const [promise, check] of Object.entries(checks)) {
      try {
        console.log(`as promised   ${promise}\n              ${await check(worker)}`);
      } catch (failure) {
        failures.push(promise);
        console.log(`NOT SO        ${promise}\n              ${failure.message.replaceAll('\n', '\n              ')}`);
      }
    }
    await worker.stop();
    // What it could not send is not for the next.
    await workers.admin.query(`update app.dispatch set expires_at = now() where state = 'scheduled'`);
  }
  console.log(failures.length === 0 ? '\nEverything is as promised.' : `\n${failures.length} not as promised.`);
  return failures.length;
}

function makeCertificate() {
  const [key, cert] = ['relay.key', 'relay.pem'].map((name) => join(folder, name));
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=127.0.0.1',
    '-addext',
    'subjectAltName=IP:127.0.0.1',
  ];
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  return { key, cert };
}

async function end() {
  for (const stop of stops.splice(0).toReversed()) await stop();
  await processes.endAll();
}
