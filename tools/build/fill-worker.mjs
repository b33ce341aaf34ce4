// Tells the service worker of the portal what belongs to this version, and so makes it another one whenever anything is different. `node tools/build/fill-worker.mjs`
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dist/portal/browser');
// Letters that few names need come from the network, or look a little different without one; the icons of a home screen are the telephone's.
const isLeftOut = /(?:^index\.html|^sw\.js|\.br|-latin-ext-.*|\.png)$/;

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
  .filter((path) => !isLeftOut.test(path.slice(1)))
  .sort();

const digest = createHash('sha256').update(readFileSync(join(folder, 'index.html')));
for (const file of files) digest.update(file).update(readFileSync(join(folder, file)));

const worker = readFileSync(join(root, 'apps/portal/offline/sw.js'), 'utf8');
const filled = worker
  .replace("version = 'unbuilt'", `version = '${digest.digest('hex').slice(0, 16)}'`)
  .replace('files = []', `files = ${JSON.stringify(files)}`);
if (!filled.includes('"/main-') || filled.includes('unbuilt')) throw new Error('apps/portal/offline/sw.js has no place for its files.');
writeFileSync(join(folder, 'sw.js'), filled);
