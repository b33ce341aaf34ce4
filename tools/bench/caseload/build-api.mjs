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
  const dir = join(dataFolder, 'bench/build');
  const bundle = await rolldown({ ...api, input: { main: api.input.main, migrate: api.input.migrate, 'plain-apollo': plainApollo } });
  await bundle.write({ ...api.output, dir });
  await bundle.close();
  return {
    main: join(dir, 'main.js'),
    plainApollo: join(dir, 'plain-apollo.js'),
    migrate: join(dir, 'migrate.js'),
    webRoot: emptyWebApps(),
  };
}

function emptyWebApps() {
  const webRoot = '.data/bench/web';
  for (const app of ['dashboard', 'portal']) {
    const folder = join(clone, webRoot, app, 'browser');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), '');
  }
  return webRoot;
}
