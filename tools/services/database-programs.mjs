import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Makes roles and tables what this version of the product needs. */
export async function migrate(processes, environment, adminUrl) {
  await processes.run({ ...program('migrate', environment, adminUrl), failure: 'The database could not be brought up to date' });
}

/**
 * Makes the demo practice unless it is there.
 * @returns {Promise<Record<'coach' | 'client', { email: string, password: string }>>} who can sign in to it
 */
export async function makeDemo(processes, environment, adminUrl) {
  const log = await processes.run({ ...program('seed', environment, adminUrl), failure: 'The demo practice could not be made' });
  const signIns = readFileSync(log, 'utf8').split('\n').map(findSignIns).find(Boolean);
  if (!signIns) throw new Problem(`The demo practice was made but nobody can sign in to it: see ${log}.`);
  return signIns;
}

// The only programs that are told the administrator's address.
function program(name, environment, adminUrl) {
  const file = join(clone, 'dist', 'api', `${name}.js`);
  return { name, command: process.execPath, args: [file], cwd: clone, env: { ...environment, DATABASE_ADMIN_URL: adminUrl } };
}

function findSignIns(line) {
  try {
    const found = JSON.parse(line);
    return found.coach && found.client ? found : null;
  } catch {
    return null;
  }
}
