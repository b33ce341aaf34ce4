import { createHash } from 'node:crypto';
import pg from 'pg';
import { addPractice, signIn, uuidOf } from '../autosave/people.mjs';
import { writersOf } from './writers.mjs';

const practice = uuidOf('practice');
const coach = uuidOf('coach');
const others = Array.from({ length: 100 }, (_, index) => uuidOf(`other ${index}`));

/** The client whose entries are looked at. */
export const writerShown = uuidOf('writer shown');

/** What the coach's cookie holds. */
export const coachSecret = 'j'.repeat(43);

/**
 * Fills a migrated database: a practice with its coach and the writers of both sides, and so many entries that are shown. Half of them are those of
 * one client, the rest of a hundred others; four in five were read, two in five answered.
 *
 * @param {string} adminUrl
 * @param {number} entries
 */
export async function fill(adminUrl, entries) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const writers = [...writersOf('floor'), ...writersOf('rekindle')].map(({ clientId }) => clientId);
    await addPractice(admin, practice, [...writers, writerShown, ...others]);
    await signIn(admin, practice, writers);
    await admin.query(`insert into identity.account (id, email) values ($1, 'coach@bench.example')`, [coach]);
    await admin.query(`insert into app.member (practice_id, id, account_id, role, name) values ($1, $2, $2, 'owner', 'Ines Halloran')`, [
      practice,
      coach,
    ]);
    await admin.query(session, [practice, coach, createHash('sha256').update(coachSecret).digest()]);
    // Millions of rows that are right by the way they are made: asking of each whether its client is there takes longer than all else.
    await admin.query('set session_replication_role = replica');
    await admin.query(shown, [practice, writerShown, others, entries]);
    for (const statement of [read, answered]) await admin.query(statement, [coach]);
    await admin.query('reset session_replication_role');
    await admin.query('vacuum (freeze, analyze)');
  } finally {
    await admin.end();
  }
}

const session = `insert into app.session (practice_id, id, account_id, member_id, site, token_hash, device, idle_after, expires_at)
  values ($1, gen_random_uuid(), $2, $2, 'coach', $3, 'bench', interval '30 days', now() + interval '30 days')`;

// Sealed by nobody and opened by nobody: a list holds no words. They lie in no order, as what several clients wrote does.
const sealedAs = (length) =>
  `'v1.' || gen_random_uuid() || '.' || repeat('a', 16) || '.' || repeat('b', ${length}) || '.' || repeat('c', 22)`;
const shown = `
  insert into app.journal_entry (practice_id, client_id, id, written_on, mood, content, revision, begun_at, saved_at, shared_id, shared_at)
  select $1::uuid, case when n % 2 = 0 then $2::uuid else ($3::uuid[])[1 + n / 2 % array_length($3::uuid[], 1)] end, gen_random_uuid(), at::date, n / 2 % 5,
    ${sealedAs(900)}, 1, at, at, gen_random_uuid(), at
  from (
    select n, date_trunc('milliseconds', now() - n * interval '20 seconds') as at from generate_series(1, $4::int) n order by random()
  ) numbers`;
const read = `insert into app.journal_reading (practice_id, client_id, entry_id, revision, read_by)
  select practice_id, client_id, id, revision, $1 from app.journal_entry where mood > 0`;
const answered = `insert into app.journal_comment (practice_id, id, client_id, entry_id, revision, author_id, body)
  select practice_id, gen_random_uuid(), client_id, id, revision, $1, ${sealedAs(200)} from app.journal_entry where mood > 2`;
