import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { step } from '../progress.mjs';

// The first shows nothing on a screen, and opens a page in two thirds of the time.
const browsers = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macBrowsers = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** The browser the journeys run in; CHROME_PATH names one that lies in an unusual place. @returns {string | null} */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  return [...(CHROME_PATH ? [CHROME_PATH] : []), ...browsers.map(onPath), ...macBrowsers].find((path) => path && mayRun(path)) ?? null;
}

/** A browser, installed when this is root on a Debian or Ubuntu. @param {import('../processes.mjs').Processes} processes @throws {Problem} saying what to install */
export async function ensureBrowser(processes) {
  for (const name of ['chromium-headless-shell', 'chromium']) if (!findBrowser()) await installPackage(processes, name);
  return (
    findBrowser() ??
    missing('The journeys need Chromium or Google Chrome', 'apt-get install chromium, or brew install --cask google-chrome')
  );
}

/** A redis-server for the Redis half of the queue suite, likewise. */
export async function ensureRedis(processes) {
  if (!onPath('redis-server')) await installPackage(processes, 'redis-server');
  return onPath('redis-server') ?? missing('The queue suite needs redis-server', 'apt-get install redis-server, or brew install redis');
}

function missing(need, remedy) {
  throw new Problem(`${need}, which this machine does not have: ${remedy}. Then run npm test again.`);
}

async function installPackage(processes, name) {
  if (!isRoot || !onPath('apt-get')) return;
  const apt = (...args) => ({ name: `apt-${name}`, command: 'apt-get', args, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  await step(`Installing ${name}`, async () => {
    // A stale list is no reason to give up, and what the install says is the better message.
    await processes.outcomeOf(apt('update'));
    await processes.run(apt('install', '--yes', '--no-install-recommends', name));
  });
}

function onPath(name) {
  return process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find(mayRun);
}

function mayRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
