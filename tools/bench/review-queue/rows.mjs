import { createHash } from 'node:crypto';
import pg from 'pg';

const practice = '00000000-0000-7000-8000-000000000001';
const clients = 200;

/** How many coaches work on the one practice. */
export const coaches = 20;

/** What a coach's cookie holds. @param {number} index */
export function secretOf(index) {
  return `${String(index).padStart(3, '0')}${'r'.repeat(40)}`;
}

/**
 * Fills a migrated database: one practice with twenty coaches who are signed in, and so many items that wait, one in a hundred of them flagged.
 *
 * @param {string} adminUrl
 * @param {number} items
 */
export async function fill(adminUrl, items) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`insert into app.practice (id, name, time_zone) values ($1, 'Measured', 'Europe/Lisbon')`, [practice]);
    const ids = Array.from({ length: coaches }, (_, index) => idOf(index));
    const secrets = ids.map((_, index) => createHash('sha256').update(secretOf(index)).digest());
    await admin.query(`insert into identity.account (id, email) select id, id || '@bench.example' from unnest($1::uuid[]) id`, [ids]);
    await admin.query(members, [practice, ids]);
    await admin.query(sessions, [practice, ids, secrets]);
    for (const statement of [people, consents]) await admin.query(statement, [practice, clients]);
    await admin.query(waiting, [practice, items, clients]);
    await admin.query('vacuum (freeze, analyze)');
  } finally {
    await admin.end();
  }
}

function idOf(index) {
  return practice.slice(0, -4) + String(1_000 + index);
}

const members = `insert into app.member (practice_id, id, account_id, role, name)
  select $1, id, id, case when place = 1 then 'owner' else 'coach' end, 'Ines Halloran' from unnest($2::uuid[]) with ordinality as given(id, place)`;
const sessions = `insert into app.session (practice_id, id, account_id, member_id, site, token_hash, device, idle_after, expires_at)
  select $1, gen_random_uuid(), id, id, 'coach', token, 'bench', interval '30 days', now() + interval '30 days' from unnest($2::uuid[], $3::bytea[]) given(id, token)`;

const clientOf = (n) => `('00000000-0000-7000-9000-' || lpad((${n})::text, 12, '0'))::uuid`;
const people = `insert into app.client (practice_id, id, name, email, status, invited_at, joined_at)
  select $1::uuid, ${clientOf('n')}, 'Tomasz Wieland ' || n, n || '@bench.example', 'active', now(), now() from generate_series(1, $2) n`;
const consents = `insert into app.consent (practice_id, id, client_id, kind, decision, version, name)
  select $1::uuid, gen_random_uuid(), ${clientOf('n')}, kind, 'given', '2026-11-23', 'Tomasz Wieland'
  from generate_series(1, $2) n, unnest(array['terms', 'special-category']) kind`;
const waiting = `
  insert into app.review_item (practice_id, id, client_id, kind, subject_id, thread_id, code, version, words, arrived_at, is_again, due_at, is_promised, is_flagged)
  select $1::uuid, gen_random_uuid(), ${clientOf('1 + n % $3')}, 'programs.submission', gen_random_uuid(), gen_random_uuid(), 'how-we-fought', '2026-11-28',
    n % 900, at, false, at + interval '2 days', n % 2 = 0, n % 100 = 0
  from (select n, date_trunc('milliseconds', now() - (n % 100000) * interval '20 seconds') as at from generate_series(1, $2) n) numbers`;
