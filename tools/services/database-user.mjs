import { execFileSync } from 'node:child_process';
import { isRoot } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Who runs PostgreSQL: nobody special, or for root (whom PostgreSQL refuses) a system user of its own. @returns {{ uid?: number, gid?: number }} */
export function databaseUser() {
  if (!isRoot) return {};
  return findUser('postgres') ?? findUser('rekindle-db') ?? createUser('rekindle-db');
}

function findUser(name) {
  try {
    return { uid: Number(run('id', '-u', name)), gid: Number(run('id', '-g', name)) };
  } catch {
    return null;
  }
}

function createUser(name) {
  try {
    run('useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name);
  } catch (failure) {
    throw new Problem(
      `PostgreSQL refuses to run as root and the system user ${name} could not be created (${failure.message.trim()}): run this as a normal user.`,
    );
  }
  return findUser(name);
}

function run(command, ...args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
