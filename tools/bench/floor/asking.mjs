// What every floor asks of PostgreSQL, and how: prepared statements, one round trip per transaction.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { statements } from '../caseload/statements.mjs';

const patience = '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';
const cookies = { coach: /(?:^|; )__Host-rk-coach=([^;]*)/, portal: /(?:^|; )__Host-rk-portal=([^;]*)/ };
const nobody = ['', 'nobody', '', '', '', '', '', ''];

/** Connections that send what is asked at once without waiting in between. */
export function poolOf(connectionString, max = 10) {
  return new pg.Pool({ connectionString, max, pipeline: true, options: patience });
}

/** Asks one thing on somebody's behalf. @param {string} begin how the transaction begins @param {string[]} context who asks @returns {Promise<object[]>} rows */
export async function ask(pool, begin, context, statement) {
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

/** Who is signed in. @param {'coach' | 'portal'} site whose cookie counts @throws {Error} when nobody is */
export async function findSession(pool, { cookie = '' }, site) {
  const secret = cookies[site].exec(cookie)?.[1] ?? '';
  const token = createHash('sha256').update(secret).digest();
  const [session] = await ask(pool, 'begin', nobody, { name: 'session', text: statements.session, values: [token] });
  if (session?.site !== site) throw new Error('Nobody is signed in.');
  return session;
}
