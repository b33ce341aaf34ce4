import { execFileSync, spawnSync } from 'node:child_process';
import { isRoot } from '../services/paths.mjs';
import { Problem } from '../services/problem.mjs';

const packages = { postfix: 'postfix', dovecot: 'dovecot-imapd', openssl: 'openssl' };

/** Installs what is missing from Debian's packages. Nothing of the system's own mail is configured or started. */
export function ensurePrograms() {
  // Postfix gives up the rights of root for each of its programs, and refuses to begin without them.
  if (!isRoot) throw new Problem('Postfix can only be started by root. Run this in a container of its own.');
  const missing = Object.entries(packages).filter(([program]) => spawnSync('which', [program]).status !== 0);
  if (missing.length === 0) return;
  const names = missing.map(([, name]) => name);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }, stdio: 'pipe' };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], options);
  } catch (failure) {
    throw new Problem(`apt-get could not install ${names.join(' and ')}: ${failure.stderr}`);
  }
}
