import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Who owes the mails of one run. */
export const fiftyPractices = () => Array.from({ length: 50 }, () => randomUUID());

/**
 * Owes the mails from number `$3` to `$4` of a run called `$2` by the practices `$1`, due within the next `$5` seconds. Owed again they stay what
 * they are: an id comes from the run and the number, and stands in the Message-ID.
 */
export const owing = `
  insert into app.dispatch (practice_id, local_date, id, occurrence_key, recipient_id, kind, letter, about, ambiguous, tz, tzdb, local_time,
    due_at, expires_at, next_at, message_id)
  select ($1::uuid[])[1 + n % cardinality($1::uuid[])], (now() at time zone 'UTC')::date, id, id::text, id, 'checkin', 'bench.check-in', id, 'hold',
    'UTC', 'bench', '09:00', due, due + interval '6 hours', due, '<ci.' || replace(id::text, '-', '') || '@rekindle.localhost>'
  from (
    select n, md5($2::text || n)::uuid as id, now() + n % 1000 / 1000.0 * make_interval(secs => $5) as due from generate_series($3::int, $4::int) n
  ) numbers
  on conflict do nothing`;

/** Owes so many mails of 50 practices, all due at once. @returns {Promise<number>} when anybody could see them, in milliseconds */
export async function owe(adminUrl, mails) {
  return asked(adminUrl, async (client) => {
    await client.query('begin');
    await client.query(owing, [fiftyPractices(), randomUUID(), 1, mails, 0]);
    await client.query('commit');
    return Date.now();
  });
}

/** What became of them, and seconds from `dueAt` until the relay's answer was written down. */
export async function outcome(adminUrl, dueAt) {
  return asked(adminUrl, async (client) => {
    const { rows } = await client.query(
      `select count(*) filter (where state = 'accepted')::int as accepted, count(*) filter (where state <> 'accepted')::int as other,
         extract(epoch from percentile_disc(0.5) within group (order by accepted_at) - to_timestamp($1))::float as p50,
         extract(epoch from percentile_disc(0.99) within group (order by accepted_at) - to_timestamp($1))::float as p99
       from app.dispatch where letter = 'bench.check-in'`,
      [dueAt / 1_000],
    );
    return rows[0];
  });
}

/** Forgets them, so that every round begins with the same table. */
export async function forget(adminUrl) {
  await asked(adminUrl, (client) => client.query('truncate app.dispatch, app.dispatch_turn, app.dispatch_attempt'));
}

async function asked(adminUrl, work) {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
