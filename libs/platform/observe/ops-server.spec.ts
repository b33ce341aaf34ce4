import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { TestPlatform } from '@rekindle/platform/testing';
import { ObserveModule } from './observe.module';
import { OpsServer } from './ops-server';

let platform: TestPlatform | undefined;
afterEach(async () => {
  await platform?.stop();
  platform = undefined;
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function start(): Promise<(path: string) => Promise<{ status: number; body: string }>> {
  const port = await freePort();
  process.env['OPS_PORT'] = String(port);
  platform = await TestPlatform.start([ObserveModule]);
  return async (path) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, body: await response.text() };
  };
}

describe('seen from outside', () => {
  it('a process is alive and ready once its database answers', async () => {
    const ask = await start();
    expect(await ask('/healthz')).toEqual({ status: 200, body: 'alive' });
    expect(await ask('/readyz')).toEqual({ status: 200, body: 'ready' });
  });

  it('a process that is about to end asks for no more work', async () => {
    const ask = await start();
    const server = platform?.get(OpsServer);
    const closing = ask('/readyz');
    server?.beforeApplicationShutdown();
    expect((await closing.catch(() => ({ status: 503 }))).status).toBe(503);
  });

  it('shows its measurements to Prometheus, and nothing else to anybody', async () => {
    const ask = await start();
    expect((await ask('/metrics')).body).toContain('# TYPE rekindle_graphql_operation_seconds histogram');
    expect((await ask('/')).status).toBe(404);
  });
});
