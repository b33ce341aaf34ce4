// The least that keeping an answer can cost in Node: no framework, prepared statements, one round trip per transaction, what need not wait side by side.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { statements as common } from '../caseload/statements.mjs';
import { opened, sealed, unwrapped } from './floor-keys.mjs';
import { statements } from './statements.mjs';

const patience = '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';
const poolOf = (connectionString, max) => new pg.Pool({ connectionString, max, pipeline: true, options: patience });
const [pool, keyPool] = [poolOf(process.env.DATABASE_URL, 10), poolOf(process.env.KEYS_DATABASE_URL, 4)];

createServer((request, response) => {
  if (request.method === 'GET') return response.end('ready');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request, Buffer.concat(chunks).toString()).then(
      (body) =>
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

async function answer({ headers, socket }, body) {
  const { assignmentId, field, answer, revision } = JSON.parse(body).variables.input;
  JSON.parse(answer);
  const secret = /(?:^|; )__Host-rk-portal=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? '';
  const token = createHash('sha256').update(secret).digest();
  const nobody = ['', 'nobody', '', '', '', '', '', ''];
  const [session] = await ask(pool, 'begin', nobody, { name: 'session', text: common.session, values: [token] });
  if (session?.site !== 'portal') throw new Error('Nobody is signed in.');
  const { practiceId, accountId, memberId, role } = session;
  const who = [practiceId, role, accountId, memberId, memberId, '', '', ''];
  const [[standing], dataKey] = await Promise.all([
    ask(pool, 'begin read only', who, { name: 'standing', text: statements.standing, values: [practiceId, assignmentId, field] }),
    findKey(who, practiceId, memberId),
  ]);
  if (!standing?.hasConsents || standing.isTakenBack || standing.heldUntil > new Date()) throw new Error('Nothing may be written.');
  const key = await unwrapped(practiceId, dataKey, async () => (await askKeys(who, 'ring', statements.ring, [practiceId]))[0].wrapped);
  const place = [practiceId, memberId, 'app.exercise_answer', 'answer', `${assignmentId}|${field}`, 'v1'].join('|');
  const isSame = standing.answer !== null && opened(key, standing.answer, place) === answer;
  if (isSame || (standing.revision ?? 0) !== revision) throw new Error('Another device was there.');
  const next = revision + 1;
  const written = [practiceId, assignmentId, field, memberId, sealed(dataKey.id, key, answer, place), next];
  const noted = [
    randomUUID(),
    'programs.written',
    'assignment',
    assignmentId,
    memberId,
    networkOf(socket.remoteAddress),
    headers['user-agent'],
  ];
  const [kept] = await ask(pool, 'begin', who, { name: 'write', text: statements.write, values: [...written, ...noted] });
  if (!kept) throw new Error('Another device was there.');
  return JSON.stringify({
    data: { saveExerciseAnswer: { isKept: true, answer: { field, answer, revision: next, savedAt: kept.savedAt } } },
  });
}

// Always asked, as the product does: a key that was destroyed must not write.
async function findKey(who, practiceId, holderId) {
  const [key] = await askKeys(who, 'key', statements.key, [practiceId, holderId]);
  return key;
}

function askKeys(who, name, text, values) {
  return ask(keyPool, 'begin read only', who, { name, text, values });
}

function networkOf(address) {
  return `${address.replace('::ffff:', '').split('.').slice(0, 3).join('.')}.0/24`;
}

async function ask(from, begin, context, statement) {
  const connection = await from.connect();
  try {
    const [, , { rows }] = await Promise.all([
      connection.query(begin),
      connection.query({ name: 'context', text: common.context, values: context }),
      connection.query(statement),
      connection.query('commit'),
    ]);
    return rows;
  } finally {
    connection.release();
  }
}
