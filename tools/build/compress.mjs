// Lays a Brotli copy beside each file of a web app, for the api to send as it is. `node tools/build/compress.mjs dist/portal/browser`
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

// Fonts and pictures are compressed already; the page itself is sent with a fresh nonce.
const isWorthIt = (name) => /\.(js|css|svg|webmanifest)$/.test(name);

for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder, { recursive: true }).filter(isWorthIt))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))));
