import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import api from '../../build/api.config.mjs';
import { clone, dataFolder } from '../../services/paths.mjs';

const plainApollo = fileURLToPath(new URL('./plain-apollo.mjs', import.meta.url));

/**
 * Bundles the api as the product does, from the sources at hand and beside the product's own build, which may be running.
 * @returns {Promise<{ main: string, plainApollo: string, migrate: string, webRoot: string }>} files, and a folder that stands for the web apps
 */
export async function buildApi() {
  const file = await bundleAs('build', { main: api.input.main, migrate: api.input.migrate, 'plain-apollo': plainApollo });
  return { main: file('main'), plainApollo: file('plain-apollo'), migrate: file('migrate'), webRoot: emptyWebApps() };
}

/**
 * Bundles programs the way the api is bundled, into a folder of the bench.
 *
 * @param {string} folder
 * @param {Record<string, string>} input the source of each program, by name
 * @returns {Promise<(name: string) => string>} the file of the program of that name
 */
export async function bundleAs(folder, input) {
  const dir = join(dataFolder, 'bench', folder);
  const bundle = await rolldown({ ...api, input });
  await bundle.write({ ...api.output, dir });
  await bundle.close();
  return (name) => join(dir, `${name}.js`);
}

/** A folder that stands for the web apps where nobody looks at them. */
export function emptyWebApps() {
  const webRoot = '.data/bench/web';
  for (const app of ['dashboard', 'portal']) {
    const folder = join(clone, webRoot, app, 'browser');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), '');
  }
  return webRoot;
}
