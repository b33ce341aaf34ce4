import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from './last-lines.mjs';
import { clone } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Makes roles and tables what this version of the product needs. */
export async function migrate(processes, environment, adminUrl) {
  await processes.run({ ...program('migrate', environment, adminUrl), failure: 'The database could not be brought up to date' });
}

/**
 * Makes the demo practice where there is no practice yet.
 * @returns {Promise<Record<'coach' | 'client', { email: string, password: string }> | null>} who can sign in to it; null where it is not
 */
export async function makeDemo(processes, environment, adminUrl) {
  const failure = 'The demo practice could not be made';
  const log = await processes.run({ ...program('demo', environment, adminUrl, ['--if-empty']), failure });
  return signInsIn(log);
}

/**
 * Makes a demo of any size and shows at the terminal how far it is.
 * @param {string[]} options of the command line
 * @throws {Problem} with the sentence that says why not
 */
export async function makeDemoOf(processes, environment, adminUrl, options) {
  const { outcome, log } = await processes.outcomeOf({ ...program('demo', environment, adminUrl, options), isShown: true });
  if (outcome === '0') return;
  const said = readFileSync(log, 'utf8').trim();
  throw new Problem(said.includes('\n') ? `The demo could not be made:\n${lastLines(log)}` : said);
}

function signInsIn(log) {
  return readFileSync(log, 'utf8').split('\n').map(findSignIns).find(Boolean) ?? null;
}

// The only programs that are told the administrator's address.
function program(name, environment, adminUrl, options = []) {
  const file = join(clone, 'dist', 'api', `${name}.js`);
  return { name, command: process.execPath, args: [file, ...options], cwd: clone, env: { ...environment, DATABASE_ADMIN_URL: adminUrl } };
}

function findSignIns(line) {
  try {
    const found = JSON.parse(line);
    return found.coach && found.client ? found : null;
  } catch {
    return null;
  }
}
