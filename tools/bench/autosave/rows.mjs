import { createHash } from 'node:crypto';
import pg from 'pg';
import { secretOf, uuidOf, writersOf } from './writers.mjs';

const practice = uuidOf('practice');

/**
 * Fills a migrated database: a practice with the writers of both sides, who have agreed to everything and were given an exercise, beside clients who
 * have written before.
 *
 * @param {string} adminUrl
 * @param {number} clients who have written before
 */
export async function fill(adminUrl, clients) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const others = Array.from({ length: clients }, (_, index) => ({
      clientId: uuidOf(`other ${index}`),
      assignmentId: uuidOf(`other assignment ${index}`),
    }));
    const writers = [...writersOf('floor'), ...writersOf('rekindle')];
    const all = [...writers, ...others];
    const ids = [practice, all.map(({ clientId }) => clientId), all.map(({ assignmentId }) => assignmentId)];
    await admin.query(`insert into app.practice (id, name, time_zone) values ($1, 'Measured', 'Europe/Lisbon')`, [practice]);
    for (const statement of people) await admin.query(statement, ids.slice(0, statement.includes('$3') ? 3 : 2));
    const secrets = writers.map(({ clientId }) => createHash('sha256').update(secretOf(clientId)).digest());
    await admin.query(sessions, [practice, writers.map(({ clientId }) => clientId), secrets]);
    await admin.query(answers, [practice, others.map(({ clientId }) => clientId), others.map(({ assignmentId }) => assignmentId)]);
    await admin.query('vacuum (freeze, analyze)');
  } finally {
    await admin.end();
  }
}

const each = 'from unnest($2::uuid[]) id';
const people = [
  `insert into identity.account (id, email) select id, id || '@bench.example' from unnest($2::uuid[]) id where $1::uuid is not null`,
  `insert into app.client (practice_id, id, name, email, status, invited_at, joined_at)
     select $1, id, 'Tomasz Wieland', id || '@bench.example', 'active', now(), now() ${each}`,
  `insert into app.member (practice_id, id, account_id, role, name) select $1, id, id, 'client', 'Tomasz Wieland' ${each}`,
  `insert into app.consent (practice_id, id, client_id, kind, decision, version, name)
     select $1, gen_random_uuid(), id, kind, 'given', '2026-11-23', 'Tomasz Wieland' ${each}, unnest(array['terms', 'special-category']) kind`,
  `insert into app.assignment (practice_id, id, client_id, exercise, version)
     select $1, assignment, client, 'how-we-fought', '2026-11-28' from unnest($2::uuid[], $3::uuid[]) given(client, assignment)`,
];

const sessions = `insert into app.session (practice_id, id, account_id, member_id, site, token_hash, device, idle_after, expires_at)
  select $1, gen_random_uuid(), id, id, 'portal', token, 'bench', interval '30 days', now() + interval '30 days'
  from unnest($2::uuid[], $3::bytea[]) given(id, token)`;

// Sealed by nobody, and read by nobody: they only lie there.
const answers = `insert into app.exercise_answer (practice_id, assignment_id, field, client_id, answer, revision)
  select $1, assignment, field, client, 'v1.' || gen_random_uuid() || '.' || repeat('a', 16) || '.' || repeat('b', 700) || '.' || repeat('c', 22), 3
  from unnest($2::uuid[], $3::uuid[]) given(client, assignment), unnest(array['fights', 'signs', 'name', 'turn']) field`;
