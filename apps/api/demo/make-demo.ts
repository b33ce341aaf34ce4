import { Client } from 'pg';
import { runInContext, worker } from '@rekindle/platform/context';
import { ConfigProblem } from '@rekindle/platform/config';
import { newId, type Passwords } from '@rekindle/platform/crypto';
import { CopyWriter } from '@rekindle/platform/demo';
import { openVault, type Vault } from '@rekindle/platform/keys';
import { askAtOnce } from '@rekindle/check-ins/api/demo';
import { demoPassword, demoPracticeId } from '@rekindle/identity/api/demo';
import { wakeSnoozed } from '@rekindle/review/api/demo';
import type { DemoOptions } from './demo-options';
import { demoRows, type Wanted } from './demo-rows';
import { checkForeignKeys, postponeForeignKeys } from './foreign-keys';
import { demoTables } from './parts';
import { decide, removeDemo, whatIsThere } from './what-is-there';

/** Who hears how far it is, after every few clients. */
export type Progress = (made: number) => void;

/**
 * Makes the demo in one transaction: all of it, or nothing.
 *
 * @returns whether it was made now, was there before, or is not there because somebody's own practice is
 * @throws ConfigProblem in one sentence when the database is not there for this
 */
export async function makeDemo(
  adminUrl: string,
  passwords: Passwords,
  options: DemoOptions,
  progress: Progress = () => {},
): Promise<'made' | 'known' | 'absent'> {
  const database = new Client({ connectionString: adminUrl });
  await database.connect();
  try {
    await refuseLesserRole(database);
    await database.query('begin');
    const there = await whatIsThere(database);
    const deed = decide(there, options);
    if (deed === 'leave') return there.hasDemo ? 'known' : 'absent';
    if (deed === 'replace') await removeDemo(database);
    await postponeForeignKeys(database);
    await fill(database, { ...options, passwordHash: await passwords.hash(demoPassword) }, progress);
    const tables = demoTables.map(({ name }) => name);
    await database.query(`analyze ${tables.join(', ')}`);
    await checkForeignKeys(database, tables);
    for (const owed of [askAtOnce, wakeSnoozed]) await database.query(owed, [demoPracticeId(1)]);
    await database.query('commit');
    return 'made';
  } finally {
    await database.end();
  }
}

// Row level security is forced on owners too, and COPY knows no way around it.
async function refuseLesserRole(database: Client): Promise<void> {
  const { rows } = await database.query<{ isSuperuser: boolean }>(
    'select rolsuper as "isSuperuser" from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.isSuperuser)
    throw new ConfigProblem(`DATABASE_ADMIN_URL signs in as ${database.user ?? 'nobody'}, who is no superuser: the demo needs one.`);
}

async function fill(database: Client, wanted: Wanted, progress: Progress): Promise<void> {
  const { vault, close } = await openVault();
  try {
    await runInContext({ requestId: newId(), actor: worker }, () => stream(database, vault, wanted, progress));
  } finally {
    await close();
  }
}

const clientsAtOnce = 1_000;
const clientsPerTurn = 50;

// While PostgreSQL takes some thousands of rows the next ones are made; more than these two lots are never in memory.
async function stream(database: Client, vault: Vault, wanted: Wanted, progress: Progress): Promise<void> {
  const writer = new CopyWriter(demoTables);
  let writing = Promise.resolve();
  for (const made of demoRows(wanted, writer)) {
    if (made % clientsPerTurn === 0) await new Promise(setImmediate);
    if (made % clientsAtOnce !== 0 || made === wanted.clients) continue;
    await writing;
    progress(made);
    writing = writer.write(database, vault);
    // Its failure is heard by whoever awaits it next.
    writing.catch(() => {});
  }
  await writing;
  await writer.write(database, vault);
  progress(wanted.clients);
}
