// A relay that takes everything at once, and counts it by Message-ID. `GET /` says what it has, `GET /new` forgets it.
import { createServer as createHttpServer } from 'node:http';
import { listenForMail } from '../../services/smtp-conversation.mjs';

const { SMTP_PORT, WEB_PORT } = process.env;

let seen = new Map();
let firstAt = 0;
let lastAt = 0;

listenForMail(Number(SMTP_PORT), (moment, said) => {
  if (moment === 'dot') take(said);
  return undefined;
});

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
