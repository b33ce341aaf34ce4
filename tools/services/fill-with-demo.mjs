import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildProducts } from './build.mjs';
import { withProcesses } from './command.mjs';
import { makeDemoOf, migrate } from './database-programs.mjs';
import { environmentOf } from './environment.mjs';
import { findExternalServices } from './external/find-external-services.mjs';
import { masterKeyFileIn } from './master-key.mjs';
import { clone, databaseFolder } from './paths.mjs';
import { findPort } from './postgres.mjs';
import { Interrupted, Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { claimClone, findRunning, releaseClone } from './run-record.mjs';
import { keptSecrets } from './secrets.mjs';
import { usualPorts } from './service-ports.mjs';
import { addressesAt, startDatabase } from './start-services.mjs';

/**
 * Makes the demo in the database of this clone, whether the product runs or not, or in the one that the environment names.
 * @param {string[]} options of the command line
 */
export async function fillWithDemo(options) {
  try {
    await withProcesses(async (processes) => {
      const external = await findExternalServices();
      const secrets = keptSecrets(join(databaseFolder, 'secrets.json'));
      const { ports } = await usualPorts();
      const kept = { processes, external, ports, secrets, masterKeyFile: masterKeyFileIn(databaseFolder), databaseFolder };
      const database = findRunning() ? databaseOfRun(kept) : await databaseOfOwn(kept);
      await makeDemoOf(processes, environmentOf({ ...kept, database }), database.adminUrl, options);
    });
  } catch (failure) {
    if (!(failure instanceof Interrupted)) throw failure;
    console.log('Nothing of it was kept.\n');
  } finally {
    releaseClone();
  }
}

// What runs must not be built anew beneath its feet, and its database is up to date.
function databaseOfRun({ external, secrets }) {
  if (!existsSync(join(clone, 'dist/api/demo.js'))) throw new Problem('Rekindle runs from an older build: stop it and run this again.');
  const port = findPort(databaseFolder);
  if (!external.database && !port) throw new Problem('Rekindle is only just starting: run this again in a moment.');
  return external.database ?? addressesAt(port, secrets);
}

async function databaseOfOwn(kept) {
  const { processes, external } = kept;
  await claimClone(processes.keeper);
  await step('Building the apps', async (note) => (await buildProducts(processes)) || note('nothing changed'));
  const database = external.database ?? (await step('Starting PostgreSQL', () => startDatabase(kept)));
  await step('Updating the database', () => migrate(processes, environmentOf({ ...kept, database }), database.adminUrl));
  return database;
}
