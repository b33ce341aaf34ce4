// npm run reset: deletes the development database, the mails and the logs, so that the next start begins from nothing.
import { existsSync, rmSync } from 'node:fs';
import { underProjectNode } from './services/bootstrap.mjs';

await underProjectNode(async () => {
  const { databaseFolder, dataFolder, isRoot } = await import('./services/paths.mjs');
  const { awaitQuiet } = await import('./services/run-record.mjs');
  await awaitQuiet();
  const { endStalePostmaster } = await import('./services/postgres.mjs');
  await endStalePostmaster(databaseFolder);
  const found = [dataFolder, ...(isRoot ? [databaseFolder] : [])].filter((folder) => existsSync(folder));
  for (const folder of found) rmSync(folder, { recursive: true });
  console.log(found.length === 0 ? 'There was nothing to delete.' : `Deleted the development data in ${found.join(' and ')}.`);
});
