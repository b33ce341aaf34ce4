import { randomUUID } from 'node:crypto';

const share = 100;

// Rows that wait for tomorrow, in both tables the same number.
const dispatches = `
  insert into app.dispatch (practice_id, local_date, id, occurrence_key, recipient_id, kind, letter, about, ambiguous, tz, tzdb, local_time,
    due_at, expires_at, next_at, message_id)
  select $1, (now() at time zone 'UTC')::date, id, id::text, id, 'checkin', 'bench.check-in', id, 'hold', 'UTC', 'bench', '09:00',
    now() + interval '1 day', now() + interval '2 days', now() + interval '1 day' + n * interval '1 millisecond', id::text
  from (select n, gen_random_uuid() as id from generate_series(1, $2) n) numbers`;
const plain = `
  insert into bench.due (id, next_at)
  select gen_random_uuid(), now() + interval '1 day' + n * interval '1 millisecond' from generate_series(1, $1) n`;

/** Empties both tables and fills them with so many rows that are not due. */
export async function fill(admin, rows) {
  await admin.query(
    'truncate app.dispatch, app.dispatch_turn, app.dispatch_attempt; drop schema if exists bench cascade; create schema bench',
  );
  await admin.query(`
    create table bench.due (id uuid primary key, state text not null default 'scheduled', next_at timestamptz not null) with (fillfactor = 60);
    create index on bench.due (next_at) where state = 'scheduled';
    grant usage on schema bench to app_rw; grant select, update on bench.due to app_rw`);
  await admin.query(dispatches, [randomUUID(), rows]);
  await admin.query(plain, [rows]);
  await settle(admin);
}

/** Makes one in a hundred due, those that come first. @returns {Promise<number>} how many */
export async function makeDue(admin, rows) {
  const due = rows / share;
  for (const table of ['app.dispatch', 'bench.due'])
    await admin.query(
      `update ${table} set next_at = now() where (id, next_at) in (select id, next_at from ${table} where state = 'scheduled' order by next_at limit $1)`,
      [due],
    );
  await settle(admin);
  return due;
}

// What PostgreSQL still has to write would count for whoever asks next.
async function settle(admin) {
  await admin.query('vacuum analyze app.dispatch, app.dispatch_turn, bench.due');
  await admin.query('checkpoint');
}
