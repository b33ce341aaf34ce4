import pg from 'pg';
import { addPractice, signIn, uuidOf } from './people.mjs';
import { writersOf } from './writers.mjs';

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
    const idsOf = (whom) => [whom.map(({ clientId }) => clientId), whom.map(({ assignmentId }) => assignmentId)];
    const [clientIds, assignmentIds] = idsOf(all);
    await addPractice(admin, practice, clientIds);
    await admin.query(assignments, [practice, clientIds, assignmentIds]);
    await signIn(admin, practice, idsOf(writers)[0]);
    await admin.query(answers, [practice, ...idsOf(others)]);
    await admin.query('vacuum (freeze, analyze)');
  } finally {
    await admin.end();
  }
}

const assignments = `insert into app.assignment (practice_id, id, client_id, exercise, version)
  select $1, assignment, client, 'how-we-fought', '2026-11-28' from unnest($2::uuid[], $3::uuid[]) given(client, assignment)`;

// Sealed by nobody, and read by nobody: they only lie there.
const answers = `insert into app.exercise_answer (practice_id, assignment_id, field, client_id, answer, revision)
  select $1, assignment, field, client, 'v1.' || gen_random_uuid() || '.' || repeat('a', 16) || '.' || repeat('b', 700) || '.' || repeat('c', 22), 3
  from unnest($2::uuid[], $3::uuid[]) given(client, assignment), unnest(array['fights', 'signs', 'name', 'turn']) field`;
