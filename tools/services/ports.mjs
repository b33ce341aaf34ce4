import { createServer } from 'node:net';

const given = new Set();

/**
 * The preferred port, or the next free one after it.
 * A port is given once per command: two services asking at the same time must not be told the same.
 */
export async function freePortFrom(preferred) {
  for (let port = preferred; port < preferred + 1000; port++) {
    if (!given.has(port) && (await isFree(port))) return give(port);
  }
  return anyFreePort();
}

/** A port the system picks. */
export async function anyFreePort() {
  for (;;) {
    const port = await listenOnce(0, '127.0.0.1');
    if (port && !given.has(port)) return give(port);
  }
}

/** Whether nobody listens there on any address a browser may mean by `localhost`. */
async function isFree(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0']) if ((await listenOnce(port, host)) === null) return false;
  return true;
}

function listenOnce(port, host) {
  return new Promise((settle) => {
    const server = createServer();
    // A machine without IPv6 has nobody listening there either.
    server.once('error', (error) => settle(['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code) ? port : null));
    server.listen(port, host, () => {
      const found = server.address().port;
      server.close(() => settle(found));
    });
  });
}

function give(port) {
  given.add(port);
  return port;
}
