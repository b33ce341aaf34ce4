import { createHash } from 'node:crypto';
import pg from 'pg';

/** The cookie of the coach whose list is measured. */
export const secret = 'b'.repeat(43);

const ids = `'00000000-0000-7000-8000-000000000001'::uuid`;
const clientsPerPractice = 100;

/**
 * Fills a migrated database: one practice with half of the clients, whose owner is signed in, and the rest in practices of 100.
 *
 * @param {string} adminUrl
 * @param {number} clients
 */
export async function fill(adminUrl, clients) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const statement of statementsFor(clients)) await admin.query(statement);
    await admin.query(`update app.session set token_hash = $1`, [createHash('sha256').update(secret).digest()]);
    await admin.query('vacuum (freeze, analyze)');
  } finally {
    await admin.end();
  }
}

function statementsFor(clients) {
  const large = Math.floor(clients / 2);
  const rest = clients - large;
  return [
    `insert into identity.account (id, email) values (${ids}, 'coach@bench.example')`,
    `insert into app.practice (id, name, time_zone) values (${ids}, 'Measured', 'Europe/Lisbon')`,
    `insert into app.practice (id, name, time_zone) select gen_random_uuid(), 'Practice ' || n, 'Europe/Lisbon' from generate_series(1, ${Math.ceil(rest / clientsPerPractice)}) n`,
    `insert into app.member (practice_id, id, account_id, role, name) values (${ids}, ${ids}, ${ids}, 'owner', 'Ines Halloran')`,
    `insert into app.session (practice_id, id, account_id, member_id, site, token_hash, device, idle_after, expires_at)
     values (${ids}, ${ids}, ${ids}, ${ids}, 'coach', '', 'bench', interval '30 days', now() + interval '30 days')`,
    clientsOf(`select ${ids} as practice_id, n from generate_series(1, ${large}) n`),
    clientsOf(
      `select p.id as practice_id, n from (select id from app.practice where id <> ${ids}) p, generate_series(1, ${clientsPerPractice}) n limit ${rest}`,
    ),
    summaries,
  ];
}

// What the product would have made of them; nobody has a stage, an alert or a tag.
const summaries = `
  insert into app.client_summary (practice_id, client_id, name, sort_name, email, status, coach_id, added_at, invited_at, joined_at, attention, waiting_since)
  select practice_id, id, name, sort_name, email, status, coach_id, date_trunc('milliseconds', added_at), invited_at, joined_at,
    case status when 'active' then 1 else 2 end, date_trunc('milliseconds', coalesce(joined_at, invited_at)) from app.client`;

function clientsOf(places) {
  return `
    insert into app.client (practice_id, id, name, email, status, invited_at, joined_at)
    select practice_id, gen_random_uuid(), 'Tomasz Wieland ' || n, 'tomasz.wieland.' || n || '@bench.example', case when n % 10 = 0 then 'invited' else 'active' end,
      now() - random() * interval '3 years', case when n % 10 = 0 then null else now() - random() * interval '2 years' end
    from (${places}) places`;
}
