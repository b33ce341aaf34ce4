import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { bodyPage, mailboxPage } from './page.mjs';
import { sendPreview } from './previews.mjs';

const files = {
  '/mailbox.css': ['text/css', new URL('./mailbox.css', import.meta.url)],
  '/mailbox.js': ['text/javascript', new URL('./mailbox.js', import.meta.url)],
  '/tokens.css': ['text/css', new URL('../../../libs/shared/ui/styles/tokens.css', import.meta.url)],
};

/**
 * Serves the mailbox: `/` for people; for tests `GET /api/mails?to=address`, newest first, and `DELETE /api/mails`.
 * @param {import('./mail-store.mjs').MailStore} store
 * @returns {Promise<{ tellThem: () => void }>} tells the open pages that a mail arrived
 */
export function listenForReaders(port, store) {
  const watching = new Set();
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  const server = createServer((request, response) => {
    // A foreign page may point a host name of its own at this machine and read sign-in links: only these names are served.
    if (!hosts.includes(request.headers.host)) return send(response, 403, 'text/plain', 'Open the mailbox by its own address.');
    if (request.url === '/arrivals') return watch(response, watching);
    answer(request, response, store);
  });
  const tellThem = () => watching.forEach((response) => response.write('data: arrived\n\n'));
  return new Promise((settle, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => settle({ tellThem }));
  });
}

function answer(request, response, store) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const [, id, part] = /^\/mails\/([\d-]+)(?:\/(body|source))?$/.exec(pathname) ?? [];
  const mail = id ? store.find(id) : null;
  if (files[pathname]) return send(response, 200, files[pathname][0], readFileSync(files[pathname][1]));
  if (pathname.startsWith('/preview')) return sendPreview(pathname, (...answer) => send(response, ...answer));
  if (pathname === '/api/mails') return answerTests(request.method, searchParams.get('to'), response, store);
  if (part && mail) return sendPart(part, mail, response, store);
  if (id && !mail) return send(response, 404, 'text/html', mailboxPage(store.all(), null, 'This mail is gone.'), pagePolicy);
  if (id || pathname === '/') return send(response, 200, 'text/html', mailboxPage(store.all(), mail), pagePolicy);
  send(response, 404, 'text/plain', 'There is nothing here.');
}

function answerTests(method, to, response, store) {
  if (method === 'DELETE') store.clear();
  const mails = store.all().filter((mail) => to === null || mail.to.includes(to));
  send(response, 200, 'application/json', JSON.stringify(mails));
}

function sendPart(part, mail, response, store) {
  if (part === 'source') return send(response, 200, 'text/plain', store.source(mail.id));
  send(response, 200, 'text/html', bodyPage(mail), bodyPolicy);
}

const pagePolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:";
// A mail may style itself and nothing else; pictures from elsewhere would tell their sender that it was opened.
const bodyPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

function send(response, status, type, body, policy = "default-src 'none'") {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, { ...headers, 'content-security-policy': policy }).end(body);
}

function watch(response, watching) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  watching.add(response);
  response.on('close', () => watching.delete(response));
}
