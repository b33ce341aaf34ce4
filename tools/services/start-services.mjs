import { appsOf, startApp } from './apps.mjs';
import { makeDemo, migrate } from './database-programs.mjs';
import { environmentOf } from './environment.mjs';
import { ensureDatabase, startPostgres } from './postgres.mjs';

const databaseName = 'rekindle';

/**
 * Brings up the built product in the order its parts need each other: database, tables, demo, mailbox, worker, api.
 *
 * @param {object} options
 * @param {import('./processes.mjs').Processes} options.processes
 * @param {{ database?: { appUrl: string, adminUrl: string }, redisUrl?: string, smtpUrl?: string }} options.external replace embedded parts
 * @param {Record<import('./service-ports.mjs').PortName, number>} options.ports
 * @param {import('./secrets.mjs').Secrets} options.secrets
 * @param {string} options.masterKeyFile the keys around all other keys
 * @param {string} options.databaseFolder where the embedded database lives
 * @param {string} options.mailFolder where the mailbox keeps its mails
 * @param {boolean} options.withDemo makes the demo practice, though never in somebody's own database
 * @param {number} [options.limitsFactor] how many times as generous every limit is
 * @param {string[]} [options.operators] the addresses of whoever runs the product; with a demo its coach, unless told
 * @param {typeof import('./progress.mjs').step} options.step shows the progress, or not
 * @param {Record<string, string>} [options.settings] of the embedded PostgreSQL
 */
export async function startServices(options) {
  const { processes, external, ports, mailFolder, withDemo, step } = options;
  const database = external.database ?? (await step('Starting PostgreSQL', () => startDatabase(options)));
  const environment = environmentOf({ ...options, database });
  await step('Updating the database', () => migrate(processes, environment, database.adminUrl));
  const hasDemo = withDemo && !external.database;
  const demo = hasDemo ? await step('Making the demo practice', () => makeDemo(processes, environment, database.adminUrl)) : null;
  // Whoever tries the product out finds what only those see who run it.
  if (demo?.coach) environment.OPERATORS ??= demo.coach.email;
  const apps = appsOf({ environment, ports, mailFolder });
  if (external.smtpUrl) delete apps.mailbox;
  await step('Starting the apps', () => Promise.all(Object.values(apps).map((app) => startApp(processes, app))));
  return {
    coach: environment.COACH_ORIGIN,
    portal: environment.PORTAL_ORIGIN,
    mailbox: apps.mailbox?.address ?? null,
    adminUrl: database.adminUrl,
    demo,
    apps,
  };
}

/** The embedded PostgreSQL with the product's database. @returns {Promise<{ adminUrl: string, appUrl: string }>} */
export async function startDatabase({ processes, databaseFolder, secrets, settings, ports }) {
  const postgres = await startPostgres({
    processes,
    folder: databaseFolder,
    password: secrets.adminPassword,
    settings,
    port: ports.postgres,
  });
  await ensureDatabase(postgres.url('postgres'), databaseName);
  return addressesAt(ports.postgres, secrets);
}

/** Where the embedded database is found on this port. */
export function addressesAt(port, { adminPassword, appPassword }) {
  const at = (role, password) => `postgres://${role}:${password}@127.0.0.1:${port}/${databaseName}`;
  return { adminUrl: at('postgres', adminPassword), appUrl: at('app_rw', appPassword) };
}
