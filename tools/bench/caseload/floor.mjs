// The least that this work can cost in Node: no framework, prepared statements, one round trip per transaction.
import { ask, findSession, poolOf } from '../floor/asking.mjs';
import { serve } from '../floor/serving.mjs';
import { statements } from './statements.mjs';

const rowsPerPage = 50;
const pool = poolOf(process.env.DATABASE_URL);

serve(async ({ headers }, body) => {
  JSON.parse(body);
  const { practiceId, accountId, memberId, role } = await findSession(pool, headers, 'coach');
  const clients = { name: 'clients', text: statements.clients, values: [practiceId, rowsPerPage + 1] };
  const found = await ask(pool, 'begin read only', [practiceId, role, accountId, memberId, '', '', '', ''], clients);
  const rows = found.slice(0, rowsPerPage);
  return { clients: { rows: rows.map(shown), endCursor: found.length > rowsPerPage ? cursorOf(rows.at(-1)) : null } };
});

// What it is sorted by is nobody's business.
function shown({ status, stage, attention: _attention, waitingSince: _waitingSince, ...row }) {
  return { ...row, status: nameOf(status), stage: stage && nameOf(stage) };
}

function nameOf(code) {
  return code.toUpperCase().replaceAll('-', '_');
}

function cursorOf({ attention, waitingSince, id }) {
  return Buffer.from(JSON.stringify(['need', String(attention), waitingSince.toISOString(), id])).toString('base64url');
}
