// The least that this work can cost in Node: no framework, prepared statements, one round trip per transaction.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { statements as common } from '../caseload/statements.mjs';
import { statements } from './statements.mjs';

const rowsPerPage = 50;
const patience = '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, pipeline: true, options: patience });

createServer((request, response) => {
  if (request.method === 'GET') return response.end('ready');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request, Buffer.concat(chunks).toString()).then(
      (data) => {
        const body = JSON.stringify({ data });
        const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
        response.writeHead(200, headers).end(body);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

async function answer({ headers, socket }, body) {
  const { operationName, variables } = JSON.parse(body);
  const secret = /(?:^|; )__Host-rk-coach=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? '';
  const token = createHash('sha256').update(secret).digest();
  const nobody = ['', 'nobody', '', '', '', '', '', ''];
  const [session] = await ask('begin', nobody, { name: 'session', text: common.session, values: [token] });
  if (session?.site !== 'coach') throw new Error('Nobody is signed in.');
  const { practiceId, accountId, memberId, role } = session;
  const who = [practiceId, role, accountId, memberId, '', '', '', ''];
  if (operationName === 'ReviewQueue') return { reviewQueue: await page(who, practiceId, variables.after) };
  const network = `${socket.remoteAddress.replace('::ffff:', '').split('.').slice(0, 3).join('.')}.0/24`;
  const values = [practiceId, variables.id, variables.until, memberId, randomUUID(), network, headers['user-agent']];
  const claimed = await ask('begin', who, { name: 'claim', text: statements.claim, values });
  return { snoozeReview: claimed.length > 0 ? { id: variables.id, snoozedUntil: variables.until } : null };
}

async function page(who, practiceId, after) {
  const place = after ? Buffer.from(after, 'base64url').toString().split('|').slice(1) : [];
  const [name, text] = after ? ['nextPage', statements.nextPage] : ['page', statements.page];
  const found = await ask('begin read only', who, { name, text, values: [practiceId, rowsPerPage + 1, ...place] });
  const items = found.slice(0, rowsPerPage);
  return { items: items.map((row) => ({ ...row, settledBy: null })), next: found.length > rowsPerPage ? cursorOf(items.at(-1)) : null };
}

function cursorOf({ isFlagged, dueAt, id }) {
  return Buffer.from(['new', String(!isFlagged), dueAt.toISOString(), id].join('|')).toString('base64url');
}

async function ask(begin, context, statement) {
  const connection = await pool.connect();
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
