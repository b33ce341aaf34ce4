import { SMTPServer } from 'smtp-server';
import { anyFreePort } from '../services/ports.mjs';

/** The mail server of the people we write to. It knows nobody called `nobody`, and asks `grey` to come again. */
export async function startRemoteServer() {
  const received = [];
  const turnedAway = new Set();
  const refusal = (reply) => Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('nobody')) return done(refusal('550 5.1.1 nobody of that name'));
      if (address.startsWith('spam')) return done(refusal('550 5.7.1 looks like spam'));
      if (address.startsWith('grey') && !turnedAway.has(address)) {
        turnedAway.add(address);
        return done(refusal('451 4.7.1 greylisted, come again'));
      }
      done();
    },
    onData(stream, { envelope }, done) {
      const chunks = [];
      stream
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          received.push({ from: envelope.mailFrom.address, to: envelope.rcptTo[0].address, source: Buffer.concat(chunks) });
          done();
        });
    },
  });
  const port = await anyFreePort();
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    port,
    /** Mails to one address, as they came over the wire. */
    to: (address) => received.filter((mail) => mail.to === address),
    wasAskedToWait: (address) => turnedAway.has(address),
    stop: () => new Promise((closed) => server.close(closed)),
  };
}
