import { afterEach, describe, expect, it } from '@jest/globals';
import { deliver } from './deliver';
import { hangUp, MisbehavingRelay, reset, say, silence, type Misbehaviour, type Moment, type Wire } from './misbehaving-relay.builder';

// This is the contract with nodemailer on which "never twice" stands: run it again with every new version of it.
const mail = {
  envelope: { from: 'hello@test.example', to: 'tomasz@test.example' },
  bytes: Buffer.from('Subject: Your invitation is ready\r\n\r\nHello.\r\n'),
  dsn: { id: '1', return: 'headers' as const, notify: ['failure'] },
};
const impatient = { socketTimeout: 300, greetingTimeout: 300, socketCloseTimeout: 0, tls: { rejectUnauthorized: false } };

let relay: MisbehavingRelay | undefined;
afterEach(async () => {
  await relay?.stop();
  relay = undefined;
});

async function sendTo(wire: Wire, at: Moment, misbehave: Misbehaviour, patience?: number) {
  relay = new MisbehavingRelay(wire, at, misbehave);
  return deliver(mail, { ...impatient, url: await relay.start() }, patience);
}

describe.each<Wire>(['plain', 'pipelined', 'TLS'])('handing a mail to a relay (%s)', (wire) => {
  it('knows when it was taken', async () => {
    expect(await sendTo(wire, 'dot', say('250 2.0.0 taken'))).toMatchObject({ outcome: 'ACCEPTED', code: 250, enhanced: '2.0.0' });
  });

  it.each<[Moment, string, Misbehaviour]>([
    ['greeting', 'hangs up', hangUp],
    ['greeting', 'resets', reset],
    ['greeting', 'is silent', silence],
    ['greeting', 'says 554', say('554 5.7.1 not you')],
    ['EHLO', 'hangs up', hangUp],
    ['EHLO', 'says 421', say('421 4.3.2 closing')],
  ])('blames the relay that at %s %s, and not the mail', async (at, _how, misbehave) => {
    expect(await sendTo(wire, at, misbehave)).toMatchObject({ outcome: 'RELAY' });
  });

  it.each<[Moment, string, Misbehaviour]>([
    ['MAIL', 'hangs up', hangUp],
    ['MAIL', 'resets', reset],
    ['MAIL', 'is silent', silence],
    ['RCPT', 'hangs up', hangUp],
    ['RCPT', 'is silent', silence],
    ['DATA', 'hangs up', hangUp],
    ['DATA', 'resets', reset],
    ['DATA', 'is silent', silence],
  ])('may safely try again when it at %s %s', async (at, _how, misbehave) => {
    expect(await sendTo(wire, at, misbehave)).toMatchObject({ outcome: 'SAFE' });
    expect(relay?.taken).toEqual([]);
  });

  it.each<[Moment, string]>([
    ['MAIL', '451 4.3.0 later'],
    ['RCPT', '450 4.2.1 later'],
    ['DATA', '451 4.3.0 later'],
    ['dot', '451 4.3.0 later'],
  ])('may try again later when it at %s says %s', async (at, reply) => {
    expect(await sendTo(wire, at, say(reply))).toMatchObject({ outcome: 'TEMP', code: Number(reply.slice(0, 3)) });
  });

  it.each<[string, Misbehaviour]>([
    ['hangs up', hangUp],
    ['resets', reset],
    ['is silent', silence],
  ])('does not know when it %s after the last dot', async (_how, misbehave) => {
    expect(await sendTo(wire, 'dot', misbehave)).toMatchObject({ outcome: 'UNKNOWN' });
    expect(relay?.taken).toHaveLength(1);
  });

  it.each<[Moment, string, string]>([
    ['RCPT', '550 5.1.1 nobody of that name', 'PERM_RECIPIENT'],
    ['dot', '554 5.7.1 not wanted', 'PERM_POLICY'],
  ])('takes a refusal at %s as final: %s', async (at, reply, outcome) => {
    expect(await sendTo(wire, at, say(reply))).toMatchObject({ outcome, says: expect.stringContaining(reply.slice(10)) });
  });
});

describe('a relay', () => {
  it('that never finishes loses its turn before the last dot, and nothing of the mail follows', async () => {
    const patient = { ...impatient, socketTimeout: 5_000 };
    relay = new MisbehavingRelay('plain', 'RCPT', silence);
    expect(await deliver(mail, { ...patient, url: await relay.start() }, 200)).toMatchObject({ outcome: 'SAFE' });
    expect(relay.taken).toEqual([]);
  });

  it('that is given ten minutes after the last dot gets them', async () => {
    expect(await sendTo('plain', 'dot', (socket) => void setTimeout(() => socket.write('250 2.0.0 taken\r\n'), 250), 50)).toMatchObject({
      outcome: 'ACCEPTED',
    });
  });

  it('that nobody finds is to blame itself', async () => {
    expect(await deliver(mail, { ...impatient, url: 'smtp://127.0.0.1:1' })).toMatchObject({ outcome: 'RELAY' });
  });

  it('that offers no encryption gets no mail where encryption is demanded', async () => {
    relay = new MisbehavingRelay('plain', 'dot', say('250 2.0.0 taken'));
    expect(await deliver(mail, { ...impatient, requireTLS: true, url: await relay.start() })).toMatchObject({ outcome: 'RELAY' });
    expect(relay.taken).toEqual([]);
  });

  it('that repeats the address is not quoted with it', async () => {
    const { says } = await sendTo('plain', 'RCPT', say('550 5.1.1 <tomasz@test.example>: user unknown'));
    expect(says).toBe('550 5.1.1 <address>: user unknown');
  });
});
