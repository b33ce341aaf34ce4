// A relay that takes everything at once, and counts it by Message-ID. `GET /` says what it has, `GET /new` forgets it.
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';

const { SMTP_PORT, WEB_PORT } = process.env;

let seen = new Map();
let firstAt = 0;
let lastAt = 0;

createServer((socket) => {
  let isBody = false;
  let heard = '';
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.write('220 sink\r\n');
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1');
    while (heard !== '') {
      const end = heard.indexOf(isBody ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      if (isBody) {
        take(heard.slice(0, end));
        heard = heard.slice(end + 5);
        isBody = false;
        socket.write('250 2.0.0 taken\r\n');
        continue;
      }
      const verb = heard.slice(0, 4).toUpperCase();
      heard = heard.slice(end + 2);
      isBody = verb === 'DATA';
      socket.write(
        verb === 'EHLO' ? '250-sink\r\n250 8BITMIME\r\n' : isBody ? '354 go on\r\n' : verb === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n',
      );
      if (verb === 'QUIT') socket.end();
    }
  });
}).listen(Number(SMTP_PORT), '127.0.0.1');

createHttpServer(({ url }, response) => {
  if (url === '/new') [seen, firstAt, lastAt] = [new Map(), 0, 0];
  const twice = [...seen.values()].filter((times) => times > 1).length;
  response.end(JSON.stringify({ mails: seen.size, twice, firstAt, lastAt }));
}).listen(Number(WEB_PORT), '127.0.0.1');

function take(mail) {
  const [, id] = /^message-id: *(\S+)/im.exec(mail) ?? [];
  seen.set(id, (seen.get(id) ?? 0) + 1);
  lastAt = Date.now();
  firstAt ||= lastAt;
}
