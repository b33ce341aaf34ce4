import { join } from 'node:path';
import { buildProducts } from './build.mjs';
import { masterKeyFileIn } from './master-key.mjs';
import { logFolder } from './paths.mjs';
import { Processes } from './processes.mjs';
import { newSecrets } from './secrets.mjs';
import { randomPorts } from './service-ports.mjs';
import { startServices } from './start-services.mjs';
import { hasty, temporaryFolder } from './test-postgres.mjs';

// Everybody in the journeys comes from this machine, and does within a minute what people do in a day.
const limitsFactor = 1_000;

/** Whoever runs the product for the journeys: each of them is used by one journey, because an address opens one practice. */
export const operators = ['help', 'lines', 'verifying'].map((name) => `operator.${name}@test.example`);

const silently = (title, work) => work(() => {});

/**
 * The whole product for one test run: an empty database, free ports, a mailbox of its own, built if it is not.
 * The journeys use it; logs are in `.data/logs/fresh`.
 *
 * @param {{ withDemo?: boolean }} [options]
 * @returns {Promise<{ coach: string, portal: string, mailbox: string, adminUrl: string, demo: object | null, stop: () => Promise<void> }>}
 */
export async function startFreshServices({ withDemo = false } = {}) {
  const folder = temporaryFolder();
  const processes = new Processes(join(logFolder, 'fresh'), [folder]);
  const own = {
    databaseFolder: join(folder, 'postgres'),
    mailFolder: join(folder, 'mails'),
    settings: hasty,
    masterKeyFile: masterKeyFileIn(join(folder, 'keys')),
  };
  const rest = {
    processes,
    external: {},
    ports: await randomPorts(),
    secrets: newSecrets(),
    withDemo,
    limitsFactor,
    operators,
    step: silently,
  };
  try {
    await buildProducts(processes);
    const { coach, portal, mailbox, adminUrl, demo } = await startServices({ ...own, ...rest });
    return { coach, portal, mailbox, adminUrl, demo, stop: () => processes.endAll() };
  } catch (failure) {
    await processes.endAll();
    throw failure;
  }
}
