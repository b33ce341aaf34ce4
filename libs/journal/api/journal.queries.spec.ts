import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { countStatements, type TestApi } from '@rekindle/platform/testing';
import { anEntry, aWriterWhoShows, journal, said, shareEntry, startJournal } from './testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await startJournal();
  coach = await aPractice(api);
  client = await aWriterWhoShows(api, coach);
  await shareEntry(coach, client, 'We were both tired.');
  const many = `insert into app.journal_entry (practice_id, client_id, id, written_on, mood, content, revision, begun_at, shared_id, shared_at)
    select practice_id, client_id, gen_random_uuid(), written_on - n, n % 5, content, revision, begun_at,
      case when n % 3 = 0 then gen_random_uuid() end, case when n % 3 = 0 then shared_at - n * interval '1 hour' end
    from app.journal_entry, generate_series(1, 6000) n where client_id = $1`;
  await api.asAdmin(many, [client.memberId]);
  await api.asAdmin('analyze app.journal_entry');
});
afterAll(() => api.stop());

const farthest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** How the statement of a page is carried out. @param values of its parameters, as SQL */
async function planOf(work: () => Promise<unknown>, values: readonly string[]): Promise<string> {
  const { statements } = await countStatements(work);
  const statement = statements.find((each) => /app\.journal_entry e\b[^]*limit/.test(each)) ?? '';
  const literal = values.reduce((sql, value, index) => sql.replaceAll(`$${index + 1}`, value), statement);
  const rows = await api.asAdmin<{ 'QUERY PLAN': string }>(`explain ${literal}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('a page of the journal', () => {
  it('is read from its index, in its order, from where a page ended', async () => {
    const { practiceId, memberId } = client;
    const values = [`'${practiceId}'`, `'${memberId}'`, `'2026-01-01'`, `'${farthest}'`, `'1970-01-01'`, '51'];
    // What was copied opens nowhere; only the statement is looked at.
    const plan = await planOf(() => client.browser.ask(journal.mine), values);
    expect(plan).toContain('Index Scan using journal_entry_of_client');
    expect(plan).toMatch(/Index Cond: .*ROW\(/);
    expect(plan).not.toMatch(/Sort Key: .*written_on/);
  });

  it('is read the same way by a coach, of what is shown alone', async () => {
    const { practiceId, memberId } = client;
    const values = [`'${practiceId}'`, `'${memberId}'`, `'2026-01-01T00:00:00Z'`, `'${farthest}'`, `'-infinity'`, '51'];
    const plan = await planOf(() => coach.browser.get(journal.list, { clientId: memberId }), values);
    expect(plan).toContain('Index Scan using journal_entry_shared');
    expect(plan).toMatch(/Index Cond: .*ROW\(/);
    expect(plan).not.toMatch(/Sort Key: .*shared_at/);
  });

  it('costs one statement for all entries of a coach, and opens none of them', async () => {
    const { statements } = await countStatements(() => coach.browser.get(journal.list, { clientId: client.memberId }));
    expect(statements.filter((statement) => statement.includes('journal_entry'))).toHaveLength(1);
  });
});

describe('keeping an entry', () => {
  it('asks once and writes once, the line of the audit trail with it', async () => {
    const input = anEntry('We were both tired.');
    await client.browser.get(journal.save, { input });
    const { statements } = await countStatements(() =>
      client.browser.get(journal.save, { input: { ...input, revision: 1, text: said('Tired.') } }),
    );
    const own = statements.filter((statement) => statement.includes('journal_entry'));
    expect(own).toHaveLength(2);
    expect(own[1]).toContain('app.note_audit');
  });
});
