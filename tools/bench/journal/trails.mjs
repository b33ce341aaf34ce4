import pg from 'pg';
import { Problem } from '../../services/problem.mjs';

/** Every entry that was answered as kept is there, and has one line in the audit trail. @param {Record<string, import('./writers.mjs').Writers>} sides */
export async function compareTrails(adminUrl, sides) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const [name, { writers }] of Object.entries(sides)) {
      const answered = writers.reduce((sum, { written }) => sum + written.size, 0);
      const { rows } = await admin.query(counts, [writers.map(({ clientId }) => clientId)]);
      const { kept, noted } = rows[0];
      if (kept !== answered || noted !== answered)
        throw new Problem(`${name} answered ${answered} entries, of which ${kept} are there and ${noted} were noted.`);
    }
  } finally {
    await admin.end();
  }
}

const counts = `
  select (select count(*)::int from app.journal_entry where client_id = any($1::uuid[])) as kept,
    (select count(*)::int from app.audit_event where client_id = any($1::uuid[]) and action = 'journal.own-written') as noted`;
