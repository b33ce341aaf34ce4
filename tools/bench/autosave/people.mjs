import { createHash } from 'node:crypto';

/** The same for the same words. */
export function uuidOf(words) {
  return createHash('md5')
    .update(words)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-7$3-8$4-$5');
}

/** What a client's cookie holds. */
export function secretOf(clientId) {
  return `${clientId}-${'w'.repeat(6)}`;
}

/** A practice with clients who have agreed to everything. @param {import('pg').Client} admin @param {string} practice its id @param {string[]} clientIds */
export async function addPractice(admin, practice, clientIds) {
  await admin.query(`insert into app.practice (id, name, time_zone) values ($1, 'Measured', 'Europe/Lisbon')`, [practice]);
  for (const statement of people) await admin.query(statement, [practice, clientIds]);
}

/** Signs clients in. */
export async function signIn(admin, practice, clientIds) {
  const secrets = clientIds.map((id) => createHash('sha256').update(secretOf(id)).digest());
  await admin.query(sessions, [practice, clientIds, secrets]);
}

const each = 'from unnest($2::uuid[]) id';
const people = [
  `insert into identity.account (id, email) select id, id || '@bench.example' from unnest($2::uuid[]) id where $1::uuid is not null`,
  `insert into app.client (practice_id, id, name, email, status, invited_at, joined_at)
     select $1, id, 'Tomasz Wieland', id || '@bench.example', 'active', now(), now() ${each}`,
  `insert into app.member (practice_id, id, account_id, role, name) select $1, id, id, 'client', 'Tomasz Wieland' ${each}`,
  `insert into app.consent (practice_id, id, client_id, kind, decision, version, name)
     select $1, gen_random_uuid(), id, kind, 'given', '2026-11-23', 'Tomasz Wieland' ${each}, unnest(array['terms', 'special-category']) kind`,
];

const sessions = `insert into app.session (practice_id, id, account_id, member_id, site, token_hash, device, idle_after, expires_at)
  select $1, gen_random_uuid(), id, id, 'portal', token, 'bench', interval '30 days', now() + interval '30 days'
  from unnest($2::uuid[], $3::bytea[]) given(id, token)`;
