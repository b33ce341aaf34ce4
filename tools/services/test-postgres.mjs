import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { Processes } from './processes.mjs';
import { newSecrets } from './secrets.mjs';

/** Nothing of a test database survives the run, so nothing waits for the disk. */
export const hasty = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };

/**
 * A PostgreSQL for one test run, empty but for the superuser `postgres`. Inside `npm test` all tiers share one.
 * @returns {Promise<{ adminUrl: string, stop: () => Promise<void> }>}
 */
export async function startTestPostgres() {
  const shared = process.env.TEST_DATABASE_ADMIN_URL;
  if (shared) return { adminUrl: shared, stop: async () => {} };
  const folder = temporaryFolder();
  const processes = new Processes(join(folder, 'logs'), [folder]);
  try {
    const postgres = await startPostgres({
      processes,
      folder: join(folder, 'postgres'),
      password: newSecrets().adminPassword,
      settings: hasty,
    });
    return { adminUrl: postgres.url('postgres'), stop: () => processes.endAll() };
  } catch (failure) {
    await processes.endAll();
    throw failure;
  }
}

/** A folder outside every private one: the database user of root must be able to pass through it to its own. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'rekindle-test-'));
  if (isRoot) chmodSync(folder, 0o711);
  return folder;
}
