import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileMasterKeys } from './file-master-keys';
import { TransitMasterKeys } from './transit-master-keys';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rekindle-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

const line = (name: string) => `${name} ${randomBytes(32).toString('base64')}\n`;
async function fileWith(text: string): Promise<string> {
  const path = join(folder, randomBytes(8).toString('hex'));
  await writeFile(path, text);
  return path;
}

describe('master keys in a file', () => {
  it('wrap with the last one and open what earlier ones wrapped', async () => {
    const [first, second] = [line('first'), line('second')];
    const key = randomBytes(32);
    const { masterId, wrapped } = await FileMasterKeys.read(await fileWith(first)).wrap(key, 'practice|1');
    expect(masterId).toBe('first');
    const both = FileMasterKeys.read(await fileWith(first + second));
    expect(await both.currentId()).toBe('second');
    expect((await both.unwrap('first', wrapped, 'practice|1')).equals(key)).toBe(true);
    await expect(both.unwrap('first', wrapped, 'practice|2')).rejects.toThrow();
    await expect(FileMasterKeys.read(await fileWith(second)).unwrap('first', wrapped, 'practice|1')).rejects.toThrow(
      'The master key first is not in MASTER_KEY_FILE any more.',
    );
  });

  it('say in one sentence what is wrong with the file, and never quote it', async () => {
    expect(() => FileMasterKeys.read(join(folder, 'nowhere'))).toThrow('MASTER_KEY_FILE cannot be read');
    const empty = await fileWith('\n');
    expect(() => FileMasterKeys.read(empty)).toThrow('MASTER_KEY_FILE holds no key');
    const short = await fileWith(`${line('first')}second c2hvcnQ=\n`);
    expect(() => FileMasterKeys.read(short)).toThrow(
      'MASTER_KEY_FILE is wrong in line 2: it must be a name, a space, and 32 bytes in base64.',
    );
  });
});

// The service at the edge: it answers as the transit engine's documentation says.
describe('master keys in a key management service', () => {
  const kept = new Map<string, { plaintext: string; associated_data: string }>();
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      void json(request)
        .catch(() => ({}))
        .then((body) => {
          const [status, data] = answer(request.url ?? '', request.headers['x-vault-token'], body as Record<string, string>);
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data ? { data } : { errors: [] }));
        });
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit`;
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
  });

  function answer(path: string, token: unknown, body: Record<string, string>): [number, object?] {
    if (token !== 'a token') return [403];
    if (path === '/v1/transit/keys/rekindle') return [200, { latest_version: 3 }];
    if (path === '/v1/transit/encrypt/rekindle') {
      const ciphertext = `vault:v3:${kept.size}`;
      kept.set(ciphertext, { plaintext: body['plaintext'] ?? '', associated_data: body['associated_data'] ?? '' });
      return [200, { ciphertext }];
    }
    const found = kept.get(body['ciphertext'] ?? '');
    return found && found.associated_data === body['associated_data'] ? [200, { plaintext: found.plaintext }] : [400];
  }

  it('are wrapped and unwrapped there, under the version that the answer names', async () => {
    const masters = new TransitMasterKeys({ url, keyName: 'rekindle', token: 'a token' });
    const key = randomBytes(32);
    const { masterId, wrapped } = await masters.wrap(key, 'practice|1');
    expect([masterId, await masters.currentId()]).toEqual(['rekindle:v3', 'rekindle:v3']);
    expect((await masters.unwrap(masterId, wrapped, 'practice|1')).equals(key)).toBe(true);
    await expect(masters.unwrap(masterId, wrapped, 'practice|2')).rejects.toThrow('answered 400');
  });

  it('fail with a number and nothing else when the service refuses', async () => {
    const masters = new TransitMasterKeys({ url, keyName: 'rekindle', token: 'another' });
    await expect(masters.wrap(randomBytes(32), 'practice|1')).rejects.toThrow(/^The key management service answered 403\.$/);
  });
});
