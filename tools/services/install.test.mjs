import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { clone } from './paths.mjs';

const { packages } = JSON.parse(readFileSync(join(clone, 'package-lock.json'), 'utf8'));

// npm leaves out of the lock what the registry at hand does not have; npm ci then refuses the lock, on every machine.
test('the lock file names the optional packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => !isLocked(path, name, version))
      .map(([name, version]) => `${name}@${version} of ${path}`),
  );
  assert.deepEqual(missing, []);
});

function isLocked(from, name, version) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const found = packages[[folder, 'node_modules', name].filter(Boolean).join('/')];
    if (found) return found.version === version || !/^\d/.test(version);
    if (folder === '') return false;
  }
}
