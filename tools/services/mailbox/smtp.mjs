import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that accepts every mail and delivers none of them: `arrived` keeps it before the sender hears "accepted". */
export function listenForMail(port, arrived) {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    async onData(stream, session, answer) {
      try {
        await arrived(
          await buffer(stream),
          session.envelope.rcptTo.map(({ address }) => address),
        );
        answer();
      } catch (failure) {
        console.error(failure);
        answer(new Error('The mailbox could not keep this mail.'));
      }
    },
  });
  return new Promise((settle, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => settle(server));
  });
}
