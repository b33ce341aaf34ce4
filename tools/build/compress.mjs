// Puts a compressed copy beside each file of a web app that shrinks; the api sends it to every browser that takes it. `node tools/build/compress.mjs portal`
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../../dist', process.argv[2], 'browser');
// A page is sent with a nonce of its own, and fonts are compressed already.
const shrinks = /\.(?:js|css|svg)$/;

for (const name of readdirSync(folder).filter((name) => shrinks.test(name))) {
  const file = join(folder, name);
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
