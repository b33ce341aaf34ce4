import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nx } from './nx.mjs';
import { clone, dataFolder } from './paths.mjs';

const products = ['api', 'worker', 'dashboard', 'portal'];
const outputs = ['dist/api/main.js', 'dist/worker/main.js', 'dist/dashboard/browser/index.html', 'dist/portal/browser/index.html'];
const inputs = ['apps', 'libs', 'tools', 'package-lock.json', 'package.json', 'nx.json', 'tsconfig.base.json'];
const fingerprintFile = join(dataFolder, 'built-from');

/**
 * Builds api, worker and both web apps. Nx caches, yet takes seconds to find that nothing changed:
 * a fingerprint of names, sizes and times answers that in a blink.
 * @returns {Promise<boolean>} whether there was anything to build
 */
export async function buildProducts(processes) {
  const fingerprint = fingerprintOf(inputs.map((input) => join(clone, input)));
  const isCurrent = existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === fingerprint;
  if (isCurrent && outputs.every((output) => existsSync(join(clone, output)))) return false;
  forgetBuild();
  const build = nx('build', 'run-many', '-t', 'build', '-p', products.join(','), '--outputStyle=static');
  await processes.run({ ...build, failure: 'The build failed' });
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(fingerprintFile, fingerprint);
  return true;
}

/** Makes the next start build again: somebody else is about to write into dist. */
export function forgetBuild() {
  rmSync(fingerprintFile, { force: true });
}

function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const found = statSync(path);
  if (!found.isDirectory()) return hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
}
