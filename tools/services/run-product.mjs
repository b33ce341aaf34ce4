import { join } from 'node:path';
import { buildProducts } from './build.mjs';
import { withProcesses } from './command.mjs';
import { findExternalServices } from './external/find-external-services.mjs';
import { masterKeyFileIn } from './master-key.mjs';
import { clone, databaseFolder, dataFolder } from './paths.mjs';
import { Interrupted } from './problem.mjs';
import { step } from './progress.mjs';
import { claimClone, releaseClone } from './run-record.mjs';
import { keptSecrets } from './secrets.mjs';
import { usualPorts } from './service-ports.mjs';
import { startServices } from './start-services.mjs';

/**
 * Runs the product from this clone until it is asked to stop.
 * @param {(running: Awaited<ReturnType<typeof startServices>>, processes: import('./processes.mjs').Processes) => Promise<void> | void} whenRunning
 */
export async function runProduct(whenRunning = () => {}) {
  console.log(`\nRekindle, from ${clone}\n`);
  try {
    await withProcesses(async (processes) => {
      await claimClone(processes.keeper);
      const external = await findExternalServices();
      await step('Building the apps', async (note) => (await buildProducts(processes)) || note('nothing changed'));
      const secrets = keptSecrets(join(databaseFolder, 'secrets.json'));
      const { ports, notes } = await usualPorts();
      const folders = { masterKeyFile: masterKeyFileIn(databaseFolder), databaseFolder, mailFolder: join(dataFolder, 'mails') };
      const options = { processes, external, ports, secrets, ...folders };
      const running = await startServices({ ...options, withDemo: true, step });
      announce(running, notes);
      await whenRunning(running, processes);
      await untilAsked;
    });
  } catch (failure) {
    if (!(failure instanceof Interrupted)) throw failure;
    console.log('Everything has stopped.\n');
  } finally {
    releaseClone();
  }
}

const untilAsked = new Promise(() => {});

function announce({ coach, portal, mailbox, demo }, notes) {
  const signIn = (person) => (person ? `${person.email.padEnd(26)}${person.password}` : '');
  const rows = [
    ['Coach', coach, signIn(demo?.coach)],
    ['Client', portal, signIn(demo?.client)],
    mailbox ? ['Mailbox', mailbox, 'every mail lands here'] : ['Mail', 'goes to the relay of SMTP_URL', ''],
  ];
  const lines = rows.map(([name, address, remark]) => `  ${name.padEnd(9)}${address.padEnd(24)}${remark}`.trimEnd());
  const hints = ['Stop with Ctrl-C. Start over with npm run reset. Logs are in .data/logs.'];
  console.log(['', 'Rekindle is running.', '', ...lines, '', ...notes, ...hints, ''].join('\n'));
}
