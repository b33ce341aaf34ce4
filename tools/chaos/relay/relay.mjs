// A relay that keeps an append-only ledger of what it took, writes the log that a Postfix would, and misbehaves as it is told.
// `POST /` takes whims, `GET /` says how often each has been followed.
import { createServer } from 'node:http';
import { openSync, writeSync } from 'node:fs';
import { listenForMail } from '../../services/smtp-conversation.mjs';

/**
 * Of so many mails (1 is all) it does something else at a moment: hangs up, resets, says nothing for `ms`, or says something; for one domain or all.
 * @typedef {{ at: string, share: number, does: 'FIN' | 'RST' | 'hang' | 'say' | 'wait', says?: string, ms?: number, domain?: string }} Whim
 */

const { SMTP_PORT, WEB_PORT, LEDGER, MAIL_LOG } = process.env;
const ledger = openSync(LEDGER, 'a');
const mailLog = openSync(MAIL_LOG, 'a');

/** @type {Whim[]} */
let whims = [];
let followed = {};
const recipients = new WeakMap();
let queueId = 0x1000000;

// Whoever asks about a mail that was sent before the log begins must not be told that it never came.
log(new Date(Date.now() - 7_200_000), 'postfix/master', 'daemon started');
setInterval(() => log(new Date(), 'postfix/anvil', 'statistics'), 500);

listenForMail(Number(SMTP_PORT), (moment, said, socket) => {
  if (moment === 'RCPT') recipients.set(socket, /<(.*?)>/.exec(said)?.[1] ?? '');
  const to = recipients.get(socket) ?? '';
  const whim = whims.find(({ at, share, domain }) => at === moment && (!domain || to.endsWith(`@${domain}`)) && Math.random() < share);
  if (whim) note(whim);
  if (moment === 'dot') {
    const id = /^message-id: *(\S+)/im.exec(said)?.[1];
    if (whim?.does === 'say') record(id, to, 'refused', whim.says);
    else accept(id, to, whim?.does ?? 'said so');
  } else if (whim && ['FIN', 'RST', 'hang'].includes(whim.does)) record(null, to, 'dropped', moment);
  return whim && follow(whim, moment, socket);
});

createServer(async (request, response) => {
  if (request.method === 'POST') [whims, followed] = [JSON.parse(Buffer.concat(await request.toArray()).toString()), {}];
  response.end(JSON.stringify(followed));
}).listen(Number(WEB_PORT), '127.0.0.1');

function accept(id, to, how) {
  const queued = (queueId++).toString(16).toUpperCase();
  log(new Date(), 'postfix/cleanup', `${queued}: message-id=${id}`);
  log(new Date(), 'postfix/qmgr', `${queued}: from=<>, size=1, nrcpt=1 (queue active)`);
  record(id, to, 'accepted', how);
}

function follow({ does, says, ms }, moment, socket) {
  if (does === 'say') return says;
  if (does === 'FIN') socket.end();
  if (does === 'RST') socket.resetAndDestroy();
  if (does === 'hang') setTimeout(() => socket.destroy(), ms);
  if (does === 'wait') setTimeout(() => socket.writable && socket.write(moment === 'dot' ? '250 2.0.0 taken\r\n' : '250 ok\r\n'), ms);
  return null;
}

function note({ at, does, says = '' }) {
  const name = [at, does, says.slice(0, 3)].join(' ').trim();
  followed[name] = (followed[name] ?? 0) + 1;
}

function record(id, to, what, how) {
  writeSync(ledger, `${JSON.stringify({ at: Date.now(), id, to, what, how })}\n`);
}

function log(at, program, says) {
  writeSync(mailLog, `${at.toISOString()} relay ${program}[1]: ${says}\n`);
}
