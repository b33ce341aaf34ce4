// The least that this work can cost in Node: no framework, prepared statements, one round trip per transaction.
import { randomUUID } from 'node:crypto';
import { ask, findSession, poolOf } from '../floor/asking.mjs';
import { networkOf, serve } from '../floor/serving.mjs';
import { statements } from './statements.mjs';

const rowsPerPage = 50;
const pool = poolOf(process.env.DATABASE_URL);

serve(async ({ headers, socket }, body) => {
  const { operationName, variables } = JSON.parse(body);
  const { practiceId, accountId, memberId, role } = await findSession(pool, headers, 'coach');
  const who = [practiceId, role, accountId, memberId, '', '', '', ''];
  if (operationName === 'ReviewQueue') return { reviewQueue: await page(who, practiceId, variables.after) };
  const values = [practiceId, variables.id, variables.until, memberId, randomUUID(), networkOf(socket), headers['user-agent']];
  const claimed = await ask(pool, 'begin', who, { name: 'claim', text: statements.claim, values });
  return { snoozeReview: claimed.length > 0 ? { id: variables.id, snoozedUntil: variables.until } : null };
});

async function page(who, practiceId, after) {
  const place = after ? Buffer.from(after, 'base64url').toString().split('|').slice(1) : [];
  const [name, text] = after ? ['nextPage', statements.nextPage] : ['page', statements.page];
  const found = await ask(pool, 'begin read only', who, { name, text, values: [practiceId, rowsPerPage + 1, ...place] });
  const items = found.slice(0, rowsPerPage);
  return { items: items.map((row) => ({ ...row, settledBy: null })), next: found.length > rowsPerPage ? cursorOf(items.at(-1)) : null };
}

function cursorOf({ isFlagged, dueAt, id }) {
  return Buffer.from(['new', String(!isFlagged), dueAt.toISOString(), id].join('|')).toString('base64url');
}
