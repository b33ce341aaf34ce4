import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { anyFreePort, freePortFrom } from './ports.mjs';

test('a taken port is passed over, whichever of the local addresses it is taken on', async () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    const taken = await anyFreePort();
    const neighbour = createServer();
    await new Promise((listening) => neighbour.listen(taken, host, listening));
    const found = await freePortFrom(taken);
    neighbour.close();
    assert.ok(found > taken);
  }
});

test('no port is given twice, even before anybody listens there', async () => {
  const first = await freePortFrom(4200);
  const second = await freePortFrom(4200);
  assert.notEqual(first, second);
});
