import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { Problem } from '../../services/problem.mjs';
import { graphqlTarget } from '../measure/graphql-target.mjs';
import { send } from '../measure/load.mjs';
import { coachSecret, writerShown } from './rows.mjs';
import { operations } from './statements.mjs';

const pageLength = 50;

/**
 * A coach who looks at what a client shows, again and again. The first answer is compared with what lies in the database; from then on every
 * answer must be that one.
 *
 * @param {string} name
 * @param {import('../caseload/servers.mjs').Server} server
 * @param {string} adminUrl of the database that it answers from
 * @returns {Promise<import('../measure/rounds.mjs').Candidate>}
 */
export async function pagesOf(name, server, adminUrl) {
  const variables = { clientId: writerShown };
  const operation = { operationName: 'SharedJournal', query: operations.shared, variables };
  const target = graphqlTarget(server, `__Host-rk-coach=${coachSecret}`, operation);
  let expected = '';
  await send(target, 1, (_status, body) => (expected = body));
  const page = JSON.parse(expected).data?.sharedJournal;
  if (!page?.next || !isDeepStrictEqual(page.entries, await linesIn(adminUrl)))
    throw new Problem(`${name} shows another page than lies there: ${expected.slice(0, 300)}`);
  const check = (status, body) => {
    if (status !== 200 || body !== expected) throw new Problem(`${name} answered ${status}: ${body.slice(0, 300)}`);
  };
  return { name, pid: server.pid, send: (times) => send(target, times, check) };
}

async function linesIn(adminUrl) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query(lines, [writerShown, pageLength]);
    return rows.map(({ sharedAt, ...line }) => ({ ...line, sharedAt: sharedAt.toISOString() }));
  } finally {
    await admin.end();
  }
}

const about = (table) => `(select from app.${table} o where o.client_id = e.client_id and o.entry_id = e.id)`;
const lines = `
  select shared_id as id, written_on::text as "writtenOn", mood, revision, shared_at as "sharedAt",
    case when not exists ${about('journal_reading')} then 'NOT_YET_READ' when exists ${about('journal_comment')} then 'ANSWERED' else 'READ' end as reading
  from app.journal_entry e where client_id = $1 and shared_at is not null order by shared_at desc limit $2`;
