import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckInRound } from '@rekindle/check-ins/api';
import { checkInDocuments } from '@rekindle/check-ins/api/testing';
import { ClientSummary } from '@rekindle/clients/api';
import { demoPassword, demoPracticeId } from '@rekindle/identity/api/demo';
import { ask } from '@rekindle/identity/api/testing';
import { journal } from '@rekindle/journal/api/testing';
import { measure } from '@rekindle/measures/api/testing';
import { ConfigProblem } from '@rekindle/platform/config';
import { newId, Passwords } from '@rekindle/platform/crypto';
import { type EncryptedText, Vault } from '@rekindle/platform/keys';
import type { TestApi } from '@rekindle/platform/testing';
import { safety } from '@rekindle/safety/api/testing';
import { type DemoOptions, readDemoOptions } from './demo-options';
import { startInEmptyDatabase, tried } from './empty-database.builder';
import { checkForeignKeys, postponeForeignKeys } from './foreign-keys';
import { makeDemo } from './make-demo';
import { demoTables } from './parts';
import { removeDemo } from './what-is-there';

let api: TestApi;
const options = (...args: string[]) => readDemoOptions(args, new Date().toISOString().slice(0, 10));
const make = (wanted: DemoOptions) => makeDemo(process.env['DATABASE_ADMIN_URL'] ?? '', api.get(Passwords), wanted);
const thousand = options('--clients', '1000', '--in-first', '300');

beforeAll(async () => {
  api = await startInEmptyDatabase();
  await make(thousand);
}, 60_000);
afterAll(() => api.stop());

const signedIn = async (site: 'coach' | 'portal', name: string) => {
  const browser = api.visitor(site);
  const { viewer } = await browser.get(ask.signIn, { input: { email: `${name}@demo.example`, password: demoPassword } });
  return { browser, viewer };
};

describe('the demo, once it is made', () => {
  it.each([
    ['coach', 'ines', 'Ines Halloran'],
    ['coach', 'mateus', 'Mateus Oliveira'],
    ['coach', 'ruth', 'Ruth Adeyemi'],
    ['portal', 'tomasz', 'Tomasz Wieland'],
  ] as const)('lets in on the %s site whoever it tells of: %s', async (site, email, name) => {
    expect((await signedIn(site, email)).viewer).toEqual({ name });
  });

  it('has summaries that say what the tables say, in every practice', async () => {
    const clients = await api.asAdmin<{ practice_id: string; ids: string[] }>(
      'select practice_id, array_agg(id) as ids from app.client group by practice_id',
    );
    expect(clients.length).toBeGreaterThan(4);
    expect(clients.flatMap(({ ids }) => ids)).toHaveLength(1_000);
    for (const { practice_id: practiceId, ids } of clients) {
      const drifted = () => api.database.transaction(() => api.get(ClientSummary).drifted(ids));
      expect(await api.within({ practiceId }, drifted)).toEqual([]);
    }
  });

  it('has clients who agree to what their consents say, though they came in past the trigger', async () => {
    const sql =
      'select agrees, agrees = app.agrees_to_what_is_needed(practice_id, id) as "isSo", count(*)::int from app.client group by 1, 2 order by 1';
    expect(await api.asAdmin(sql)).toEqual([false, true].map((agrees) => ({ agrees, isSo: true, count: expect.any(Number) })));
  });

  it('has everybody who agreed on the list of those to be counted, though they came in past most triggers', async () => {
    const sql = `select count(*)::int as wanted, (select count(*)::int from app.outcome_due) as due from app.client
      where consented_at is not null and status <> 'erased'`;
    const [counted] = await api.asAdmin<{ wanted: number; due: number }>(sql);
    expect(counted?.due).toBe(counted?.wanted);
    expect(counted?.due).toBeGreaterThan(500);
  });

  it('would not have been kept with a row that points to nothing', async () => {
    await tried(async (database) => {
      await postponeForeignKeys(database);
      await checkForeignKeys(database, ['app.client_tag']);
      await database.query(
        'insert into app.client_tag (practice_id, tag_id, client_id) select practice_id, gen_random_uuid(), id from app.client limit 1',
      );
      await expect(checkForeignKeys(database, ['app.client_tag'])).rejects.toThrow('A row of the demo in app.client_tag points to nothing');
    });
  });

  it('finds everybody under the words that the product would have given them', async () => {
    const words = () => api.asAdmin('select practice_id, client_id, word from app.client_word order by 1, 2, 3');
    const before = await words();
    const practiceId = demoPracticeId(1);
    const ids = (await api.asAdmin<{ id: string }>('select id from app.client where practice_id = $1', [practiceId])).map(({ id }) => id);
    await api.within({ practiceId }, () => api.database.transaction(() => api.get(ClientSummary).rename(...ids)));
    expect(await words()).toEqual(before);
  });

  it('shows a coach the clients of their own practice and no other', async () => {
    const { browser } = await signedIn('coach', 'ines');
    const { now, over } = await browser.get('{ caseload { now over } }');
    expect(now + over).toBeLessThanOrEqual(300);
    expect(now).toBeGreaterThan(100);
    const document = 'query ($filter: ClientFilterInput) { clients(filter: $filter) { rows { id } } }';
    const [stranger] = await api.asAdmin<{ name: string }>('select name from app.client where email like $1 limit 1', [
      '%.2-1@demo.example',
    ]);
    const { rows } = await browser.get(document, { filter: { search: stranger?.name } });
    const own = await api.asAdmin<{ id: string }>('select id from app.client where practice_id = $1', [demoPracticeId(1)]);
    expect(rows.every(({ id }: { id: string }) => own.some((client) => client.id === id))).toBe(true);
  });

  it('shows a coach what a client has answered, and asks them to look at two', async () => {
    const { browser } = await signedIn('coach', 'ines');
    const [tomasz] = await api.asAdmin<{ id: string }>('select id from app.client where name = $1', ['Tomasz Wieland']);
    const results = await browser.get<{ questionnaire: string; answers: unknown[] }[]>(measure.clientResults, { id: tomasz?.id });
    expect(new Set(results.map(({ questionnaire }) => questionnaire))).toEqual(
      new Set(['breakup-impact', 'phq-4', 'contact-conduct', 'closeness', 'self-worth']),
    );
    expect(results.length).toBeGreaterThan(10);
    const waiting = await browser.get<{ clientId: string; clientName: string; tier: number }[]>(safety.waiting);
    expect(waiting.map(({ clientName, tier }) => [clientName, tier])).toEqual([
      ['Dana Whitlock', 2],
      ['Ewa Drozdowska', 1],
    ]);
    const [priya] = await api.asAdmin<{ id: string }>('select id from app.client where name = $1', ['Priya Nambiar']);
    expect(await browser.get(safety.flags, { id: priya?.id })).toMatchObject([
      { code: 'PURSUIT_HARD', standing: 'CLEARED', looks: [{ by: 'Ines Halloran', note: expect.stringContaining('profile') }] },
    ]);
    expect(await api.asAdmin(`select 1 from app.dispatch where client_id is null`)).toEqual([]);
  });

  it('lets a client see what they answered, and what is due this week', async () => {
    const { browser } = await signedIn('portal', 'tomasz');
    expect((await browser.get(measure.ownResults, { questionnaire: 'breakup-impact' })).length).toBeGreaterThan(3);
    expect((await browser.get(measure.onOffer))[0]).toMatchObject({ questionnaire: 'breakup-impact', isDue: true });
  });

  it('lets a client read their journal, and their coach what they show of it', async () => {
    const { browser } = await signedIn('portal', 'tomasz');
    const { entries } = await browser.get(journal.mine, {});
    expect(new Set(entries.map(({ reading }: { reading: string | null }) => reading))).toEqual(new Set([null, 'READ', 'ANSWERED']));
    const coach = (await signedIn('coach', 'ines')).browser;
    const [tomasz] = await api.asAdmin<{ id: string }>('select id from app.client where name = $1', ['Tomasz Wieland']);
    const { entries: shown } = await coach.get(journal.list, { clientId: tomasz?.id });
    expect(shown).toHaveLength(entries.filter(({ sharedAt }: { sharedAt: string | null }) => sharedAt).length);
    expect(await coach.get(journal.read, { id: shown[0].id })).toMatchObject({ comments: [{ author: 'Ines Halloran' }] });
  });

  it('shows what clients were asked, which mails wait for somebody, and what became of those of a day', async () => {
    const { browser } = await signedIn('coach', 'ines');
    const [priya] = await api.asAdmin<{ id: string }>('select id from app.client where name = $1', ['Priya Nambiar']);
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const { days } = await browser.get(checkInDocuments.days, { id: priya?.id, from: day(-300), until: day(1) });
    expect(days.length).toBeGreaterThan(20);
    const waiting = await browser.get<{ clientName: string; state: string }[]>('{ waitingDeliveries { clientName state } }');
    expect(waiting.map(({ clientName, state }) => `${clientName} ${state}`).sort()).toEqual(['Elin Sandvik FAILED', 'Priya Nambiar HELD']);
    const report = await browser.get('query ($day: String!) { deliveriesOfDay(day: $day) { owed counts { state mails } } }', {
      day: day(-2),
    });
    expect(report.owed).toBeGreaterThan(5);
  });

  it('asks one client at once, by the worker and like anybody else', async () => {
    await api.within({}, () => api.get(CheckInRound).turn());
    const due = `select d.state, d.due_at - now() < interval '2 minutes' as "isSoon" from app.dispatch d join app.client c on c.id = d.client_id
      where c.name = 'Tomasz Wieland' and letter = 'check-ins.check-in' and d.due_at > now() - interval '5 minutes' order by d.due_at`;
    expect((await api.asAdmin(due))[0]).toEqual({ state: 'scheduled', isSoon: true });
    await api.asAdmin(
      `update app.dispatch set next_at = now() where due_at between now() - interval '5 minutes' and now() + interval '2 minutes'`,
    );
    await api.runJobs();
    const [mail] = api.mailbox.to('tomasz@demo.example').filter(({ subject }) => subject === 'Your check-in is ready');
    expect(mail?.text?.match(/\?a=\d/g)).toHaveLength(5);
  });

  it('has sealed what was written, so that it opens in its place', async () => {
    const practiceId = demoPracticeId(1);
    const texts = await api.asAdmin<{ id: string; holder: string; table: string; column: string; text: EncryptedText }>(`
      select id, client_id as holder, 'app.note' as "table", 'body' as "column", body as text from app.note
      union all select id, client_id, 'app.pinned_alert', 'body', body from app.pinned_alert
      union all select id, client_id, 'app.pinned_alert', 'reason', reason from app.pinned_alert where reason is not null
      union all select client_id, client_id, 'app.intake', 'nickname', nickname from app.intake where nickname is not null
      union all select field_id, client_id, 'app.custom_value', 'value', value from app.custom_value
      union all select id, client_id, 'app.flag_look', 'note', note from app.flag_look`);
    const lines = await api.asAdmin<{ id: string; question: string; holder: string; text: EncryptedText }>(
      'select check_in_id as id, question, client_id as holder, line as text from app.check_in_answer where line is not null',
    );
    expect(lines.length).toBeGreaterThan(20);
    for (const { id, question, holder: holderId, text } of lines) {
      const place = { practiceId, holderId, table: 'app.check_in_answer', column: 'line', rowId: `${id}|${question}` };
      expect(await api.within({}, () => api.get(Vault).open(place, text))).not.toBe('');
    }
    expect(texts.length).toBeGreaterThan(100);
    for (const { id: rowId, holder: holderId, text, ...where } of texts)
      expect(await api.within({}, () => api.get(Vault).open({ practiceId, holderId, rowId, ...where }, text))).not.toBe('');
  });
});

describe('making the demo again', () => {
  it('leaves alone what is there in the same size, and refuses another unless it may replace it', async () => {
    expect(await make(thousand)).toBe('known');
    await expect(make(options('--clients', '200'))).rejects.toThrow(
      new ConfigProblem('A demo with 1,000 clients is there already: --again replaces it, npm run reset starts over from nothing.'),
    );
    expect(await make(options('--clients', '180', '--again'))).toBe('made');
    expect(await api.asAdmin('select count(*)::int from app.client')).toEqual([{ count: 180 }]);
    expect((await signedIn('coach', 'ines')).viewer).toEqual({ name: 'Ines Halloran' });
  });

  it('leaves nothing of the demo behind', async () => {
    await tried(async (database) => {
      for (const { name } of demoTables) expect((await database.query(`select from ${name} limit 1`)).rowCount).toBe(1);
      await removeDemo(database);
      for (const { name } of demoTables) expect((await database.query(`select from ${name} limit 1`)).rowCount).toBe(0);
    });
  });

  it('refuses a database with a practice that is somebody’s own, whatever it is told', async () => {
    await api.asAdmin(`insert into app.practice (id, name, time_zone) values ($1, 'Harbour', 'Europe/Lisbon')`, [newId()]);
    const refusal = new ConfigProblem('This database holds a practice that is not of the demo: the demo only goes where there is none.');
    await expect(make(options('--again'))).rejects.toThrow(refusal);
    expect(await make(options('--if-empty'))).toBe('absent');
    expect(await api.asAdmin('select count(*)::int from app.practice')).toEqual([{ count: 2 }]);
  });
});
