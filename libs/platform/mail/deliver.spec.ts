import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { deliver } from './deliver';
import type { Mail } from './mail';

// This is the contract with nodemailer on which "never twice" stands: run it again with every new version of it.
const mail: Mail = {
  to: { name: 'Tomasz', address: 'tomasz@test.example' },
  sender: 'Stillwater',
  subject: 'Your invitation is ready',
  heading: 'A place for you',
  paragraphs: ['Hello.'],
  button: { says: 'Open', url: 'http://portal.test/invitation#token' },
  footer: 'Ignore it if it is not for you.',
};

let relay: Server | undefined;
afterEach(() => void relay?.close());

type Stage = 'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'body' | 'dot';

/** A relay that speaks SMTP until the stage where it misbehaves. */
async function relayThat(misbehave: (socket: Socket) => void, at: Stage): Promise<string> {
  const server = createServer((socket) => {
    let inBody = false;
    socket.on('error', () => undefined);
    const step = (stage: Stage, reply: string) => (stage === at ? misbehave(socket) : socket.write(`${reply}\r\n`));
    step('greeting', '220 relay');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (inBody) {
        if (at === 'body') return misbehave(socket);
        if (text.endsWith('\r\n.\r\n')) step('dot', '250 2.0.0 taken');
        return;
      }
      for (const line of text.split('\r\n').filter(Boolean)) {
        if (line.startsWith('EHLO')) socket.write('250-relay\r\n250 8BITMIME\r\n');
        else if (line.startsWith('MAIL')) step('MAIL', '250 ok');
        else if (line.startsWith('RCPT')) step('RCPT', '250 ok');
        else if (line === 'DATA') {
          inBody = true;
          step('DATA', '354 go on');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
      }
    });
  });
  relay = server;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}/?socketTimeout=300&greetingTimeout=300`;
}

const send = (smtpUrl: string) => deliver(mail, { smtpUrl, from: 'hello@test.example', messageId: '<1@test.example>' });
const hangUp = (socket: Socket) => socket.end();
const reset = (socket: Socket) => socket.resetAndDestroy();
const silence = () => undefined;
const say = (reply: string) => (socket: Socket) => void socket.write(`${reply}\r\n`);

describe('handing a mail to the relay', () => {
  it('knows when it was taken', async () => {
    expect(await send(await relayThat(say('250 2.0.0 taken'), 'dot'))).toEqual({ outcome: 'accepted' });
  });

  it.each<[Stage, string, (socket: Socket) => void]>([
    ['greeting', 'hangs up', hangUp],
    ['greeting', 'is silent', silence],
    ['MAIL', 'hangs up', hangUp],
    ['MAIL', 'is silent', silence],
    ['RCPT', 'resets', reset],
    ['DATA', 'hangs up', hangUp],
    ['DATA', 'is silent', silence],
    ['body', 'resets', reset],
    ['RCPT', 'says 450', say('450 4.2.1 later')],
    ['dot', 'says 451', say('451 4.3.0 later')],
  ])('may try again when the relay at %s %s', async (at, _how, misbehave) => {
    expect(await send(await relayThat(misbehave, at))).toMatchObject({ outcome: 'try-again' });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['hangs up', hangUp],
    ['resets', reset],
    ['is silent', silence],
  ])('does not know when the relay %s after the last dot', async (_how, misbehave) => {
    expect(await send(await relayThat(misbehave, 'dot'))).toMatchObject({ outcome: 'unknown' });
  });

  it.each<[Stage, string]>([
    ['RCPT', '550 5.1.1 nobody of that name'],
    ['dot', '554 5.7.1 not wanted'],
  ])('takes a refusal at %s as final', async (at, reply) => {
    expect(await send(await relayThat(say(reply), at))).toMatchObject({ outcome: 'refused' });
  });

  it('may try again when nobody listens', async () => {
    expect(await send('smtp://127.0.0.1:1')).toMatchObject({ outcome: 'try-again' });
  });
});
