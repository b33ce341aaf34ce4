import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { simpleParser } from 'mailparser';
import type { Mail } from '../mail';
import { unsubscribeLink } from '../unsubscribe/unsubscribe-headers';
import { composeMail } from './compose-mail';
import { dkimWith } from './relay-settings';

const mail: Mail = {
  to: { name: 'Tomasz Wieland', address: 'tomasz@test.example' },
  sender: 'Stillwater',
  subject: 'Your invitation is ready',
  preview: 'The link works once.',
  heading: 'A place for you',
  paragraphs: ['Hello Tomasz.', 'Über den Fluss.'],
  button: { says: 'Open', url: 'http://portal.test/invitation#abc' },
  footer: 'Ignore it if it is not for you.',
};
const headers = {
  from: 'hello@mail.test.example',
  practiceId: '0198c0de-0000-7000-8000-000000000002',
  recipientId: '0198c0de-0000-7000-8000-000000000003',
  kind: 'transactional' as const,
  id: '0198c0de-0000-5000-8000-000000000001',
  messageId: '<ci.0198c0de000050008000000000000001@mail.test.example>',
  dueAt: new Date('2026-03-01T07:30:00Z'),
};
beforeAll(() => {
  Object.assign(process.env, { SECRET_KEY: randomBytes(32).toString('base64'), PORTAL_ORIGIN: 'https://portal.test' });
});

const rawHeaders = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .split('\r\n\r\n', 1)[0]
    ?.replace(/\r\n[ \t]+/g, ' ') ?? '';

describe('a mail on its way', () => {
  it('is the same, byte for byte, on every attempt', async () => {
    const [first, second] = [await composeMail(mail, headers), await composeMail(mail, headers)];
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it('says who, what, when it was due and which mail it is', async () => {
    const { bytes, envelope } = await composeMail(mail, headers);
    const { from, to, subject, date, messageId, text, html } = await simpleParser(bytes);
    expect([from?.text, [to].flat()[0]?.text]).toEqual([
      '"Stillwater" <hello@mail.test.example>',
      '"Tomasz Wieland" <tomasz@test.example>',
    ]);
    expect([subject, date, messageId]).toEqual(['Your invitation is ready', headers.dueAt, headers.messageId]);
    expect(text).toContain('Über den Fluss.');
    expect(html).toContain('Über den Fluss.');
    expect(envelope).toEqual({ from: 'hello@mail.test.example', to: 'tomasz@test.example' });
    expect(rawHeaders(bytes)).toMatch(/^X-Entity-Ref-ID: 0198c0de-/m);
    expect(rawHeaders(bytes)).toMatch(/^Resend-Idempotency-Key: 0198c0de-/m);
    expect(rawHeaders(bytes)).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(rawHeaders(bytes)).not.toMatch(/^X-Mailer/im);
  });

  it.each(['Ines "the" Halloran <x@y.example>', 'Ines, Bcc', 'a@b.example', 'Zażółć', '=?utf-8?q?x?='])(
    'keeps the name %j a name',
    async (name) => {
      const { bytes } = await composeMail({ ...mail, sender: name, to: { ...mail.to, name } }, headers);
      const { from, to } = await simpleParser(bytes);
      expect(from?.value.map((one) => one.address)).toEqual(['hello@mail.test.example']);
      expect([to].flat().flatMap((one) => one?.value.map(({ address }) => address))).toEqual(['tomasz@test.example']);
    },
  );

  it('is signed over what must not be changed, and the same each time', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const dkim = dkimWith('mail.test.example', 'rk1', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const [first, second] = [await composeMail(mail, headers, dkim), await composeMail(mail, headers, dkim)];
    expect(second.bytes.equals(first.bytes)).toBe(true);
    const signature = /^DKIM-Signature: (.*)$/m.exec(rawHeaders(first.bytes))?.[1] ?? '';
    expect(signature).toMatch(/d=mail\.test\.example;.* s=rk1;/);
    const signed = / h=([^;]+);/.exec(signature)?.[1]?.replace(/\s/g, '').toLowerCase().split(':') ?? [];
    expect(signed).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'x-entity-ref-id']));
  });
});

describe('coaching mail on its way', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const dkim = dkimWith('mail.test.example', 'rk1', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const inDns = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const resolver = async (name: string, type: string) => {
    if (name !== 'rk1._domainkey.mail.test.example' || type !== 'TXT')
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return [[`v=DKIM1; k=rsa; p=${inDns}`]];
  };
  const checkIn = { ...headers, kind: 'checkin' as const };
  const outcomeOf = async (bytes: Buffer) => {
    const { results } = await dkimVerify(bytes, { resolver });
    return results.map(({ status, signingHeaders }) => [status.result, status.result === 'pass' ? signingHeaders?.keys.toLowerCase() : '']);
  };

  beforeAll(() => {
    process.env['BOUNCE_DOMAIN'] = 'bounce.test.example';
  });
  afterAll(() => {
    delete process.env['BOUNCE_DOMAIN'];
  });

  it('can be stopped with one click, in headers that are written as RFC 8058 wants them', async () => {
    const raw = rawHeaders((await composeMail(mail, checkIn)).bytes);
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/portal\.test\/u\/([\w-]{108})>, <mailto:u@bounce\.test\.example\?subject=\1>$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(raw).not.toContain('tomasz@test.example>,');
  });

  it('offers its mailbox the link that its footer may show', async () => {
    const raw = rawHeaders((await composeMail(mail, checkIn)).bytes);
    expect(raw).toContain(`List-Unsubscribe: <${unsubscribeLink({ ...checkIn, kind: 'nudge' }, 'Tomasz@test.example')}>`);
    expect(() => unsubscribeLink({ ...checkIn, kind: 'security' }, mail.to.address)).toThrow('cannot be stopped');
  });

  it.each(['nudge', 'reminder', 'digest', 'wave'] as const)('of the kind %s as well', async (kind) => {
    expect(rawHeaders((await composeMail(mail, { ...headers, kind })).bytes)).toMatch(/^List-Unsubscribe:/m);
  });

  it.each(['security', 'transactional', 'manual_resend'] as const)('is another thing than %s mail, which is no list', async (kind) => {
    expect(rawHeaders((await composeMail(mail, { ...headers, kind })).bytes)).not.toMatch(/^List-/m);
  });

  it('bears a signature that holds, over the headers that stop it', async () => {
    const { bytes } = await composeMail(mail, checkIn, dkim);
    const [[result, signed = ''] = []] = await outcomeOf(bytes);
    expect(result).toBe('pass');
    expect(signed.split(': ')).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted']));
  });

  it.each([
    ['List-Unsubscribe', /portal\.test\/u\/\w/, 'evil.test/u/x'],
    ['List-Unsubscribe-Post', /=One-Click/, '=One-Clack'],
  ])('bears a signature that breaks with its %s', async (_, what, instead) => {
    const { bytes } = await composeMail(mail, checkIn, dkim);
    expect(await outcomeOf(Buffer.from(bytes.toString().replace(what, instead)))).toEqual([['fail', '']]);
  });

  it('comes back to an address of its own, and the relay is asked to say when it does', async () => {
    const { envelope, dsn } = await composeMail(mail, checkIn);
    expect(envelope.from).toMatch(/^b\+0198c0de000050008000000000000001\.[0-9a-f]{16}@bounce\.test\.example$/);
    expect(dsn).toEqual({ id: headers.id, return: 'headers', notify: ['failure', 'delay'] });
  });
});
