// The least that this work can cost in Node: no framework, prepared statements, one round trip per transaction.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { statements } from './statements.mjs';

const rowsPerPage = 50;
const patience = '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, pipeline: true, options: patience });

createServer((request, response) => {
  if (request.method === 'GET') return response.end('ready');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.headers.cookie ?? '', Buffer.concat(chunks).toString()).then(
      (body) =>
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

async function answer(cookies, body) {
  JSON.parse(body);
  const secret = /(?:^|; )__Host-rk-coach=([^;]*)/.exec(cookies)?.[1] ?? '';
  const token = createHash('sha256').update(secret).digest();
  const [session] = await ask('begin', ['', 'nobody', '', '', '', '', '', ''], {
    name: 'session',
    text: statements.session,
    values: [token],
  });
  if (session?.site !== 'coach') throw new Error('Nobody is signed in.');
  const { practiceId, accountId, memberId, role } = session;
  const clients = { name: 'clients', text: statements.clients, values: [practiceId, rowsPerPage + 1] };
  const found = await ask('begin read only', [practiceId, role, accountId, memberId, '', '', '', ''], clients);
  const rows = found.slice(0, rowsPerPage);
  return JSON.stringify({
    data: { clients: { rows: rows.map(shown), endCursor: found.length > rowsPerPage ? cursorOf(rows.at(-1)) : null } },
  });
}

async function ask(begin, context, statement) {
  const connection = await pool.connect();
  try {
    const [, , { rows }] = await Promise.all([
      connection.query(begin),
      connection.query({ name: 'context', text: statements.context, values: context }),
      connection.query(statement),
      connection.query('commit'),
    ]);
    return rows;
  } finally {
    connection.release();
  }
}

// What it is sorted by is nobody's business.
function shown({ status, stage, attention: _attention, waitingSince: _waitingSince, ...row }) {
  return { ...row, status: nameOf(status), stage: stage && nameOf(stage) };
}

function nameOf(code) {
  return code.toUpperCase().replaceAll('-', '_');
}

function cursorOf({ attention, waitingSince, id }) {
  return Buffer.from(JSON.stringify(['need', String(attention), waitingSince.toISOString(), id])).toString('base64url');
}
