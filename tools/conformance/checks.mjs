import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { createTransport } from 'nodemailer';

const at = (name) => `${name}@client.conformance.test`;
const headerOf = (source, name) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(
    source
      .toString()
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n\r?\n/, 1)[0],
  )?.[1] ?? '';

/**
 * What is promised, each with a sentence and a way to see it; a check returns what it saw and throws what was not so.
 *
 * @param {{ postfix: object, remote: object, workers: object, deafLine: object, certificate: object, publicKey: string }} stage
 */
export function checksOf({ postfix, remote, workers, deafLine, certificate, publicKey }) {
  const rowOf = async (about) => {
    const sql = `select *, extract(epoch from next_at - now())::float as pause, encode(address_hash, 'hex') as hash from app.dispatch where about = $1`;
    return (await workers.admin.query(sql, [about])).rows[0];
  };
  const becomes = (about, state, seconds = 30) =>
    eventually(async () => assert.equal((await rowOf(about))?.state, state), seconds).then(() => rowOf(about));
  const arrives = (name, seconds = 30) =>
    eventually(() => assert.ok(remote.to(at(name)).length > 0, `nothing arrived for ${name}`), seconds);
  const resolver = async (name) => {
    if (name !== 'rk1._domainkey.conformance.test') throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return [[`v=DKIM1; k=rsa; p=${publicKey}`]];
  };
  const encrypted = { SMTP_URL: `smtp://127.0.0.1:${postfix.ports.tls}`, SMTP_REQUIRE_TLS: 'true', NODE_EXTRA_CA_CERTS: certificate.cert };
  const plain = { SMTP_URL: `smtp://127.0.0.1:${postfix.ports.plain}`, SMTP_REQUIRE_TLS: 'true' };
  const memory = {};

  return [
    {
      worker: encrypted,
      checks: {
        async 'a check-in arrives, signed, over the headers that stop it as well'(worker) {
          await becomes(await worker.writeTo(at('good')), 'accepted');
          await arrives('good');
          const [{ source, from }] = remote.to(at('good'));
          const { results } = await dkimVerify(source, { resolver });
          assert.deepEqual(
            results.map(({ status }) => status.result),
            ['pass'],
            results[0]?.status.comment,
          );
          const signed = results[0].signingHeaders.keys.toLowerCase();
          for (const name of ['list-unsubscribe', 'list-unsubscribe-post', 'from', 'to', 'subject', 'message-id'])
            assert.ok(signed.includes(name), name);
          assert.match(headerOf(source, 'List-Unsubscribe'), /^<https:\/\/portal\.conformance\.test\/u\/[\w-]{108}>, <mailto:u@bounce/);
          assert.equal(headerOf(source, 'List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click');
          assert.match(from, /^b\+[0-9a-f]{32}\.[0-9a-f]{16}@bounce\.conformance\.test$/);
          memory.token = /\/u\/([\w-]+)>/.exec(headerOf(source, 'List-Unsubscribe'))[1];
          return `mailauth: pass, h=${signed.replaceAll(' ', '')}; return path ${from}`;
        },
        async 'the way to the relay was encrypted'() {
          const received = headerOf(remote.to(at('good'))[0].source, 'Received');
          assert.match(received, /using TLSv1\.[23].*with ESMTPS/);
          return /using TLSv1\.\d with cipher \S+/.exec(received)[0];
        },
        async 'greylisting on the other side is waited for, and one mail arrives'(worker) {
          const { attempt } = await becomes(await worker.writeTo(at('grey')), 'accepted');
          await arrives('grey', 60);
          assert.ok(remote.wasAskedToWait(at('grey')));
          assert.deepEqual([attempt, remote.to(at('grey')).length], [1, 1]);
          return 'turned away with 451 4.7.1 once, then taken; we sent it once';
        },
        async 'greylisting by the relay itself costs five minutes, and one mail arrives'(worker) {
          await postfix.answer({ [at('waiting')]: '451 4.7.1 greylisted, come again' });
          const about = await worker.writeTo(at('waiting'));
          await eventually(async () => assert.equal((await rowOf(about))?.last_class, 'TEMP'), 20);
          const { state, last_code: code, last_enhanced: enhanced, pause } = await rowOf(about);
          assert.deepEqual([state, code, enhanced], ['scheduled', 451, '4.7.1']);
          assert.ok(pause > 280 && pause < 310, `next in ${pause} s`);
          await postfix.answer({});
          await workers.admin.query('update app.dispatch set next_at = now() where about = $1', [about]);
          const { attempt } = await becomes(about, 'accepted');
          await arrives('waiting');
          assert.deepEqual([attempt, remote.to(at('waiting')).length], [2, 1]);
          return `451 4.7.1, next attempt in ${Math.round(pause)} s, accepted at the second`;
        },
        async 'what cannot be delivered comes back with the name that we gave it'(worker) {
          memory.nobody = await worker.writeTo(at('nobody'));
          memory.spam = await worker.writeTo(at('spam'));
          const { id } = await becomes(memory.nobody, 'accepted');
          const report = await eventually(() => {
            const found = mailsIn(postfix.mailFolder).find((source) => source.includes(`Original-Envelope-Id: ${id}`));
            assert.ok(found, 'no report in the mailbox');
            return found;
          }, 20);
          assert.match(report, /report-type=delivery-status/);
          const [, status] = /^Status: (\S+)/m.exec(report);
          assert.equal(status, '5.1.1');
          return `Original-Envelope-Id ${id}, Status ${status}, ${/^To: .*$/m.exec(report)[0]}`;
        },
        async 'the worker reads it: the address is left alone, the mail stays accepted'(worker) {
          const row = await eventually(async () => {
            const one = await rowOf(memory.nobody);
            assert.equal(one.delivery, 'hard_bounce');
            return one;
          }, 90);
          assert.equal(row.state, 'accepted');
          const evidence = await workers.admin.query('select * from app.email_evidence where message_id = $1', [row.message_id]);
          assert.deepEqual(
            evidence.rows.map(({ kind, detail }) => [kind, detail]),
            [['bounced', { status: '5.1.1', verdict: 'nobody' }]],
          );
          const next = await becomes(await worker.writeTo(at('nobody')), 'skipped');
          assert.equal(next.reason, 'suppressed');
          return 'evidence bounced/nobody; the next mail to it is skipped: suppressed';
        },
        async 'a mail that looked like spam says nothing about its address'(worker) {
          await eventually(async () => assert.equal((await rowOf(memory.spam)).delivery, 'hard_bounce'), 90);
          await becomes(await worker.writeTo(at('spam')), 'accepted');
          return 'delivery hard_bounce, no suppression';
        },
        async 'whoever asks by mail gets no more of it'(worker) {
          const transport = createTransport({ host: '127.0.0.1', port: postfix.ports.plain, ignoreTLS: true });
          await transport.sendMail({ from: at('good'), to: 'u@bounce.conformance.test', subject: memory.token, text: 'Stop.' });
          const next = await eventually(async () => {
            const row = await becomes(await worker.writeTo(at('good')), 'skipped', 5);
            assert.equal(row.reason, 'suppressed');
            return row;
          }, 120);
          return `kind ${next.kind}: skipped, suppressed`;
        },
        async 'the mailbox holds no mail that was dealt with'() {
          const left = await eventually(() => {
            const all = mailsIn(postfix.mailFolder);
            assert.deepEqual(
              all.filter((source) => /5\.1\.1|Subject: [\w-]{100}/.test(source)),
              [],
            );
            return all;
          }, 90);
          return `${left.length} left`;
        },
      },
    },
    {
      worker: plain,
      checks: {
        async 'a relay without encryption gets no mail where encryption is demanded'(worker) {
          return refusesToSend(worker, 'unencrypted');
        },
      },
    },
    {
      worker: { SMTP_URL: encrypted.SMTP_URL, SMTP_REQUIRE_TLS: 'true' },
      checks: {
        async 'a relay whose certificate nobody vouches for gets no mail'(worker) {
          return refusesToSend(worker, 'untrusted');
        },
      },
    },
    {
      worker: { ...plain, SMTP_URL: `smtp://127.0.0.1:${deafLine.port}`, SMTP_REQUIRE_TLS: 'false' },
      checks: {
        async 'an answer that was lost is found in the log of the relay, and no second mail goes'(worker) {
          const about = await worker.writeTo(at('unheard'));
          const { last_class: outcome } = await becomes(about, 'unknown');
          const { message_id: messageId } = await becomes(about, 'accepted', 60);
          await delay(3_000);
          const evidence = await workers.admin.query('select source, kind from app.email_evidence where message_id = $1', [messageId]);
          assert.deepEqual([evidence.rows, remote.to(at('unheard')).length], [[{ source: 'postfix', kind: 'accepted' }], 1]);
          return `${outcome}, then accepted by evidence of postfix; one copy arrived`;
        },
      },
    },
  ];

  async function refusesToSend(worker, name) {
    const about = await worker.writeTo(at(name));
    await eventually(async () => assert.equal((await rowOf(about))?.last_class, 'RELAY'), 20);
    const { attempt, last_error: error } = await rowOf(about);
    await delay(2_000);
    assert.deepEqual([attempt, remote.to(at(name)).length], [0, 0]);
    return `no attempt was spent: ${error}`;
  }
}

function mailsIn(folder) {
  const folders = ['new', 'cur'].map((name) => join(folder, name)).filter((path) => existsSync(path));
  return folders.flatMap((path) => readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8')));
}

async function eventually(look, seconds) {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    try {
      return await look();
    } catch (failure) {
      if (performance.now() > end) throw failure;
      await delay(250);
    }
  }
}
