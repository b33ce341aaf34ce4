import { afterEach, describe, expect, it } from '@jest/globals';
import { deliver } from './deliver';
import { KeptConnections } from './kept-connections';
import { hangUp, MisbehavingRelay, reset, say, silence, type Misbehaviour, type Moment, type Wire } from './misbehaving-relay.builder';

// This is the contract with nodemailer on which "never twice" stands: run it again with every new version of it.
const mail = {
  envelope: { from: 'hello@test.example', to: 'tomasz@test.example' },
  bytes: Buffer.from('Subject: Your invitation is ready\r\n\r\nHello.\r\n'),
  dsn: { id: '1', return: 'headers' as const, notify: ['failure'] },
};
const impatient = { socketTimeout: 300, greetingTimeout: 300, socketCloseTimeout: 0, tls: { rejectUnauthorized: false } };

let relay: MisbehavingRelay | undefined;
let connections: KeptConnections | undefined;
afterEach(async () => {
  connections?.close();
  await relay?.stop();
  relay = undefined;
});

async function connectionsTo(misbehaving: MisbehavingRelay, options = {}): Promise<KeptConnections> {
  relay = misbehaving;
  connections = new KeptConnections({ ...impatient, ...options, url: await relay.start() });
  return connections;
}

async function sendTo(wire: Wire, at: Moment, misbehave: Misbehaviour, patience?: number) {
  return deliver(mail, await connectionsTo(new MisbehavingRelay(wire, at, misbehave)), patience);
}

/** What becomes of a mail on a connection over which another one has gone. */
async function sendSecondTo(wire: Wire, at: Moment, misbehave: Misbehaviour, times?: number) {
  const kept = await connectionsTo(new MisbehavingRelay(wire, at, misbehave, 1, times));
  expect(await deliver(mail, kept)).toMatchObject({ outcome: 'ACCEPTED' });
  return deliver(mail, kept);
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

  describe.each<[string, typeof sendTo | typeof sendSecondTo, number]>([
    ['first', sendTo, 0],
    ['second', sendSecondTo, 1],
  ])('over a connection, as its %s mail', (_which, send, before) => {
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
      expect(await send(wire, at, misbehave)).toMatchObject({ outcome: 'SAFE' });
      expect(relay?.taken).toHaveLength(before);
    });

    it.each<[Moment, string]>([
      ['MAIL', '451 4.3.0 later'],
      ['RCPT', '450 4.2.1 later'],
      ['DATA', '451 4.3.0 later'],
      ['dot', '451 4.3.0 later'],
    ])('may try again later when it at %s says %s', async (at, reply) => {
      expect(await send(wire, at, say(reply))).toMatchObject({ outcome: 'TEMP', code: Number(reply.slice(0, 3)) });
    });

    it.each<[string, Misbehaviour]>([
      ['hangs up', hangUp],
      ['resets', reset],
      ['is silent', silence],
    ])('does not know when it %s after the last dot', async (_how, misbehave) => {
      expect(await send(wire, 'dot', misbehave)).toMatchObject({ outcome: 'UNKNOWN' });
      expect(relay?.taken).toHaveLength(before + 1);
    });

    it.each<[Moment, string, string]>([
      ['RCPT', '550 5.1.1 nobody of that name', 'PERM_RECIPIENT'],
      ['dot', '554 5.7.1 not wanted', 'PERM_POLICY'],
    ])('takes a refusal at %s as final: %s', async (at, reply, outcome) => {
      expect(await send(wire, at, say(reply))).toMatchObject({ outcome, says: expect.stringContaining(reply.slice(10)) });
    });
  });

  it.each<[Moment, string, Misbehaviour]>([
    ['MAIL', 'hangs up', hangUp],
    ['MAIL', 'resets', reset],
    ['MAIL', 'says 421', say('421 4.4.2 you have rested too long')],
    ['DATA', 'hangs up', hangUp],
  ])('sends it at once over another connection when a kept one at %s %s', async (at, _how, misbehave) => {
    expect(await sendSecondTo(wire, at, misbehave, 1)).toMatchObject({ outcome: 'ACCEPTED' });
    expect(relay).toMatchObject({ calls: 2, taken: { length: 2 } });
  });

  it('keeps a connection for a hundred mails, and not after a mail that was refused', async () => {
    // Connections are counted: none may be lost to a machine that is busy for a moment.
    const patient = { socketTimeout: 30_000, greetingTimeout: 30_000 };
    const kept = await connectionsTo(new MisbehavingRelay(wire, 'RCPT', say('550 5.1.1 nobody'), 120, 1), patient);
    const outcomes = [];
    for (let count = 0; count < 122; count += 1) outcomes.push((await deliver(mail, kept)).outcome);
    expect(outcomes.filter((outcome) => outcome === 'ACCEPTED')).toHaveLength(121);
    expect(relay?.calls).toBe(3);
  });
});

describe('a relay', () => {
  it('that never finishes loses its turn before the last dot, and nothing of the mail follows', async () => {
    const patient = await connectionsTo(new MisbehavingRelay('plain', 'RCPT', silence), { socketTimeout: 5_000 });
    expect(await deliver(mail, patient, 200)).toMatchObject({ outcome: 'SAFE' });
    expect(relay?.taken).toEqual([]);
  });

  it('that is ready for a mail only when its time is over gets nothing of it', async () => {
    const connection = (await connectionsTo(new MisbehavingRelay('plain', 'dot', say('250 2.0.0 taken')))).fresh();
    await connection.open();
    await expect(connection.send(mail, performance.now() - 1)).rejects.toThrow('It took too long.');
    connection.end(new Error('given up'));
    expect(connection.probe.stage).toBe('talking');
    expect(relay?.taken).toEqual([]);
  });

  it('gets nothing of a mail whose time was over before anybody began with it', async () => {
    const kept = await connectionsTo(new MisbehavingRelay('plain', 'dot', say('250 2.0.0 taken')));
    expect(await deliver(mail, kept, 60_000, performance.now() - 61_000)).toMatchObject({ says: 'It took too long.' });
    expect(relay?.taken).toEqual([]);
  });

  it('that is given ten minutes after the last dot gets them', async () => {
    expect(await sendTo('plain', 'dot', (socket) => void setTimeout(() => socket.write('250 2.0.0 taken\r\n'), 250), 50)).toMatchObject({
      outcome: 'ACCEPTED',
    });
  });

  it('that nobody finds is to blame itself', async () => {
    expect(await deliver(mail, new KeptConnections({ ...impatient, url: 'smtp://127.0.0.1:1' }))).toMatchObject({ outcome: 'RELAY' });
  });

  it('that offers no encryption gets no mail where encryption is demanded', async () => {
    const demanding = await connectionsTo(new MisbehavingRelay('plain', 'dot', say('250 2.0.0 taken')), { requireTLS: true });
    expect(await deliver(mail, demanding)).toMatchObject({ outcome: 'RELAY' });
    expect(relay?.taken).toEqual([]);
  });

  it('that repeats the address is not quoted with it', async () => {
    const { says } = await sendTo('plain', 'RCPT', say('550 5.1.1 <tomasz@test.example>: user unknown'));
    expect(says).toBe('550 5.1.1 <address>: user unknown');
  });
});
