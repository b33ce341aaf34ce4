import { createServer } from 'node:net';

/** What somebody said: a verb in capitals, `body` with the first bytes of a mail, `dot` with all of it. @typedef {'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'body' | 'dot' | 'QUIT' | string} Moment */

const usual = {
  EHLO: '250-sink\r\n250-AUTH PLAIN\r\n250 8BITMIME',
  AUTH: '235 2.7.0 welcome',
  DATA: '354 go on',
  dot: '250 2.0.0 taken',
  QUIT: '221 bye',
};

/**
 * Listens as a relay does that takes everything.
 *
 * @param {(moment: Moment, said: string, socket: import('node:net').Socket) => string | null | undefined} answer what to reply instead of the
 *   usual; null to say nothing: whoever asked for that answers later, or has ended the conversation
 */
export function listenForMail(port, answer) {
  return createServer((socket) => converse(socket, answer)).listen(port, '127.0.0.1');
}

function converse(socket, answer) {
  let isBody = false;
  let heard = '';
  const reply = (moment, said) => {
    const text = answer(moment, said, socket);
    if (text !== null && moment !== 'body') socket.write(`${text ?? usual[moment] ?? '250 ok'}\r\n`);
    if (moment === 'QUIT') socket.end();
  };
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.write('220 sink\r\n');
  socket.on('data', (chunk) => {
    if (isBody && heard === '') reply('body', '');
    heard += chunk.toString('latin1');
    while (heard !== '' && !socket.destroyed && !socket.writableEnded) {
      const end = heard.indexOf(isBody ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + (isBody ? 5 : 2));
      const moment = isBody ? 'dot' : said.slice(0, 4).toUpperCase();
      isBody = moment === 'DATA';
      reply(moment, said);
    }
  });
}
