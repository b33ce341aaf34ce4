import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createTransport } from 'nodemailer';
import { appsOf, startApp } from '../apps.mjs';
import { anyFreePort } from '../ports.mjs';
import { Processes } from '../processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-mailbox-'));
const processes = new Processes(join(folder, 'logs'), [folder]);
const ports = { smtp: await anyFreePort(), mailbox: await anyFreePort() };
const { mailbox } = appsOf({ environment: {}, ports, mailFolder: join(folder, 'mails') });
const read = async (query = '') => (await fetch(`${mailbox.address}/api/mails${query}`)).json();

before(async () => {
  await startApp(processes, mailbox);
  const transport = createTransport({ host: '127.0.0.1', port: ports.smtp });
  const mail = {
    from: 'Ines <ines@practice.example>',
    subject: 'Zaproszenie od Łukasza',
    text: 'Open http://localhost:4300/invitation#abc',
  };
  await transport.sendMail({
    ...mail,
    to: 'maya@client.example',
    html: '<script>alert(1)</script><a href="http://localhost:4300/x?a=1&amp;b=2#abc">Accept</a>',
  });
  await transport.sendMail({ ...mail, to: 'noor@client.example' });
  transport.close();
});

after(() => processes.endAll());

test('mails are found by whom they are to, with the links they lead to', async () => {
  const [toMaya, ...others] = await read('?to=maya@client.example');
  assert.equal(others.length, 0);
  assert.equal(toMaya.subject, 'Zaproszenie od Łukasza');
  assert.deepEqual(toMaya.links, ['http://localhost:4300/x?a=1&b=2#abc']);
  const [toNoor] = await read('?to=noor@client.example');
  assert.deepEqual(toNoor.links, ['http://localhost:4300/invitation#abc']);
});

test('a mail is shown in a frame that runs nothing', async () => {
  const [{ id }] = await read('?to=maya@client.example');
  const { headers } = await fetch(`${mailbox.address}/mails/${id}/body`);
  assert.match(headers.get('content-security-policy'), /^default-src 'none';.* sandbox allow-popups/);
});

test('mails stay over a restart, newest first', async () => {
  await processes.endNamed('mailbox');
  await startApp(processes, mailbox);
  assert.deepEqual(
    (await read()).map(({ to }) => to[0]),
    ['noor@client.example', 'maya@client.example'],
  );
});

test('a page under another host name cannot read them', async () => {
  const status = await new Promise((answered) => {
    request(`${mailbox.address}/api/mails`, { headers: { host: 'evil.example' } }, (response) => answered(response.statusCode)).end();
  });
  assert.equal(status, 403);
});

test('how every mail looks is one link away, and no other file is', async () => {
  assert.match(await (await fetch(mailbox.address)).text(), /href="\/preview\/"/);
  const page = await fetch(`${mailbox.address}/preview/`);
  // Written by `npm run mails`; a fresh clone has none yet and says so.
  assert.match(await page.text(), page.status === 200 ? /<iframe/ : /npm run mails/);
  for (const path of ['..%2f..%2fpackage.json', '../../package.json', 'missing.html']) {
    assert.equal((await fetch(`${mailbox.address}/preview/${path}`)).status, 404);
  }
});

test('they can all be deleted', async () => {
  await fetch(`${mailbox.address}/api/mails`, { method: 'DELETE' });
  assert.deepEqual(await read(), []);
});
