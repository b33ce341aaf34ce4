import { connect, createServer } from 'node:net';
import { anyFreePort } from '../services/ports.mjs';

/** A line to the relay that breaks when the last dot has been said: the mail arrives, and its sender never hears so. */
export async function startDeafLine(relayPort) {
  const server = createServer((near) => {
    const far = connect(relayPort, '127.0.0.1');
    let isDeaf = false;
    let tail = '';
    near.on('data', (chunk) => {
      tail = (tail + chunk.toString('latin1')).slice(-5);
      far.write(chunk);
      if (tail === '\r\n.\r\n') isDeaf = true;
    });
    far.on('data', (chunk) => (isDeaf ? near.destroy() : near.write(chunk)));
    near.on('close', () => far.end()).on('error', () => undefined);
    far.on('close', () => near.end()).on('error', () => undefined);
  });
  const port = await anyFreePort();
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return { port, stop: () => new Promise((closed) => server.close(closed)) };
}
