import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone these tools lie in. */
export const clone = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything a run leaves behind, git-ignored: logs, mails, secrets, the record of what runs. */
export const dataFolder = join(clone, '.data');

export const logFolder = join(dataFolder, 'logs');

export const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root and its own user may not enter a private clone, so as root it lives outside. */
export const rootFolder = '/var/lib/rekindle-dev';

/** Where the development database lives. */
export const databaseFolder = isRoot
  ? join(rootFolder, createHash('sha256').update(clone).digest('hex').slice(0, 16))
  : join(dataFolder, 'postgres');
