// A page of Angular with its router and nothing else, served by the least that sends compressed files.
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { nx } from '../../services/nx.mjs';
import { clone } from '../../services/paths.mjs';

const folder = join(clone, 'dist/router-only/browser');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Builds the page as the web apps are built. @param {import('../../services/processes.mjs').Processes} processes */
export async function buildFloor(processes) {
  await processes.run({
    ...nx('router-only', 'run', 'router-only:build', '--outputStyle=static'),
    failure: 'The build of the floor failed',
  });
}

/** @returns {Promise<{ origin: string, stop: () => Promise<void> }>} */
export async function serveFloor() {
  const server = createServer(({ url }, response) => {
    const name = extname(url) ? url : '/index.html';
    const compressed = join(folder, `${name}.br`);
    const isCompressed = existsSync(compressed);
    response.writeHead(existsSync(join(folder, name)) ? 200 : 404, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      ...(isCompressed ? { 'content-encoding': 'br' } : {}),
    });
    if (!existsSync(join(folder, name))) return response.end();
    createReadStream(isCompressed ? compressed : join(folder, name)).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  };
  return { origin: `http://localhost:${server.address().port}`, stop };
}
