import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, password, ask, type Person } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aNewClient, agree, answer, begin, finishBeginning, someAnswers } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
});
afterAll(() => api.stop());

const save = (question: string, code: string | null, revision = 0, who = client) =>
  who.browser.get(begin.save, { input: { question, code, revision } });
const refusal = (question: string, code: string | null) => client.browser.problemOf(begin.save, { input: { question, code, revision: 0 } });
const facts = () =>
  api.asAdmin<{ kind: string; payload: object }>(
    `select kind, payload, happened_on::text, happened_precision as precision from app.client_event
     where client_id = $1 and kind <> 'stage' order by recorded_at, kind`,
    [client.memberId],
  );

describe('answering the first questions', () => {
  beforeEach(() => agree(client));

  it('keeps each answer by itself, with how often it was written', async () => {
    expect(await save('GOAL', 'rebuild')).toEqual({ isKept: true, answer: { question: 'GOAL', code: 'rebuild', revision: 1 } });
    expect(await save('GOAL', 'not-sure', 1)).toMatchObject({ answer: { revision: 2 } });
    expect((await client.browser.get(begin.intake)).answers).toEqual([{ question: 'GOAL', code: 'not-sure', revision: 2 }]);
  });

  it('goes on at another device where the first one stopped', async () => {
    await answer(client, { COUNTRY: 'PT', NICKNAME: 'the bear' });
    const elsewhere = api.visitor('portal');
    await elsewhere.get(ask.signIn, { input: { email: client.email, password } });
    expect((await elsewhere.get(begin.intake)).answers).toEqual([
      { question: 'COUNTRY', code: 'PT', revision: 1 },
      { question: 'NICKNAME', code: 'the bear', revision: 1 },
    ]);
  });

  it('tells a device what another has answered since, and leaves that as it is', async () => {
    await save('CONTACT', 'none');
    expect(await save('CONTACT', 'often')).toEqual({ isKept: false, answer: { question: 'CONTACT', code: 'none', revision: 1 } });
    expect(await save('CONTACT', 'often', 1)).toMatchObject({ isKept: true });
  });

  it('keeps both questions that two devices answer at the same moment', async () => {
    await Promise.all([save('CONTACT', 'none'), save('GOAL', 'rebuild'), save('COUNTRY', 'PT')]);
    expect((await client.browser.get(begin.intake)).answers).toHaveLength(3);
  });

  it('keeps that a question was skipped, where it may be', async () => {
    expect(await save('LENGTH', null)).toMatchObject({ isKept: true, answer: { code: null } });
    expect(await refusal('GOAL', null)).toBe('clients.answer-needed');
  });

  it.each([
    ['GOAL', 'win them back', 'clients.answer-unknown'],
    ['BREAKUP', '2999-01', 'clients.answer-in-the-future'],
    ['NICKNAME', 'call +44 20 7946 0958', 'clients.answer-phone'],
    ['NICKNAME', 'anna@mail.example', 'clients.answer-email'],
    ['NICKNAME', '12 Elm Street', 'clients.answer-postal-address'],
  ])('refuses to %s the answer %j, and says why', async (question, code, problem) => {
    expect(await refusal(question, code)).toBe(problem);
    expect((await client.browser.get(begin.intake)).answers).toEqual([]);
  });

  it('keeps what the other person is called sealed, and nowhere else', async () => {
    await save('NICKNAME', 'Quokka-of-the-hills');
    const [row] = await api.asAdmin<{ row: string; nickname: string }>(
      'select to_jsonb(i)::text as row, nickname from app.intake i where client_id = $1',
      [client.memberId],
    );
    expect(row?.row).not.toContain('Quokka');
    expect(row?.nickname).toMatch(/^v1\./);
  });
});

describe('without the consents that are needed', () => {
  it('nothing is stored', async () => {
    expect(await refusal('GOAL', 'rebuild')).toBe('clients.consent-needed');
    expect(await client.browser.problemOf(begin.complete)).toBe('clients.consent-needed');
  });

  it.each(['TERMS', 'SPECIAL_CATEGORY'])('nothing more is stored once %s is withdrawn; what was told stays', async (kind) => {
    await agree(client);
    await save('GOAL', 'rebuild');
    await client.browser.get(begin.withdraw, { kind });
    expect(await client.browser.problemOf(begin.save, { input: { question: 'GOAL', code: 'let-go', revision: 1 } })).toBe(
      'clients.consent-needed',
    );
    expect((await client.browser.get(begin.intake)).answers).toMatchObject([{ code: 'rebuild' }]);
    await agree(client);
    expect(await save('GOAL', 'let-go', 1)).toMatchObject({ isKept: true });
  });
});

describe('finishing', () => {
  it('waits for what is needed', async () => {
    await agree(client);
    await answer(client, { COUNTRY: 'PT', GOAL: 'rebuild' });
    expect(await client.browser.problemOf(begin.complete)).toBe('clients.intake-unfinished');
    expect(await facts()).toEqual([]);
  });

  it('makes dated facts of what was told about the relationship, and of nothing else', async () => {
    await finishBeginning(client);
    expect(await facts()).toEqual([
      { kind: 'breakup', payload: { codes: ['parted'] }, happened_on: '2026-01-01', precision: 'month' },
      { kind: 'contact', payload: { codes: ['practical'] }, happened_on: expect.any(String), precision: 'day' },
      { kind: 'goal', payload: { codes: ['not-sure'] }, happened_on: expect.any(String), precision: 'day' },
    ]);
  });

  it('notes where and when the client can be reached', async () => {
    await finishBeginning(client);
    expect(await api.asAdmin('select country, time_zone, mail_hour from app.client where id = $1', [client.memberId])).toEqual([
      { country: 'PT', time_zone: 'Europe/Lisbon', mail_hour: 19 },
    ]);
  });

  it('puts them at the first stage, and onto the list as somebody who has begun', async () => {
    await finishBeginning(client);
    const [row] = (await coach.browser.get('{ clients { rows { stage stageSince begunAt timeZone } } }')).rows;
    expect(row).toEqual({
      ...{ stage: 'SEPARATED', stageSince: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      ...{ begunAt: expect.any(String), timeZone: 'Europe/Lisbon' },
    });
  });

  it('is done once, however often it is asked for', async () => {
    await finishBeginning(client);
    const { completedAt } = await client.browser.get(begin.intake);
    const again = await Promise.all([client.browser.get(begin.complete), client.browser.get(begin.complete)]);
    expect(again).toEqual([{ completedAt }, { completedAt }]);
    expect(await facts()).toHaveLength(3);
    const noted = await api.asAdmin(`select from app.audit_event where client_id = $1 and action = 'clients.intake-completed'`, [
      client.memberId,
    ]);
    expect(noted).toHaveLength(1);
  });

  it('leaves answers open to correction: a newer fact follows, none is taken away', async () => {
    await finishBeginning(client);
    await save('CONTACT', 'none', 1);
    await save('LENGTH', '2-to-5-years');
    await save('LENGTH', null, 1);
    await save('TIME_ZONE', 'Europe/Oslo', 1);
    expect((await facts()).slice(3).map(({ kind, payload }) => [kind, payload])).toEqual([
      ['contact', { codes: ['none'] }],
      ['length', { codes: ['2-to-5-years'] }],
      ['length', { codes: [] }],
    ]);
    expect(await api.asAdmin('select time_zone from app.client where id = $1', [client.memberId])).toEqual([{ time_zone: 'Europe/Oslo' }]);
  });
});

describe('who may see the answers', () => {
  const rowsSeenAs = (role: string, clientId?: string) =>
    api.within({ practiceId: coach.practiceId, actor: { role, memberId: coach.memberId, ...(clientId ? { clientId } : {}) } }, async () => {
      const seen = await api.database.read<{ table: string }>(
        `select 'intake' as "table" from app.intake union all select 'client_event' from app.client_event union all select 'consent' from app.consent`,
      );
      return [...new Set(seen.map(({ table }) => table))].sort();
    });

  it('coaches nothing before the client has finished, except what was agreed to', async () => {
    await agree(client);
    await answer(client, someAnswers);
    expect(await rowsSeenAs('coach')).toEqual(['consent']);
    await client.browser.get(begin.complete);
    expect(await rowsSeenAs('coach')).toEqual(['client_event', 'consent', 'intake']);
  });

  it('assistants and visitors nothing, and each client their own', async () => {
    await finishBeginning(client);
    const other = await aNewClient(api, coach);
    expect(await rowsSeenAs('assistant')).toEqual([]);
    expect(await rowsSeenAs('nobody')).toEqual([]);
    expect(await rowsSeenAs('client', other.memberId)).toEqual([]);
    expect(await rowsSeenAs('client', client.memberId)).toEqual(['client_event', 'consent', 'intake']);
  });

  it('takes no sentence into a fact, not even past the api', async () => {
    const insert = `insert into app.client_event (practice_id, id, client_id, kind, happened_on, happened_precision, recorded_by, payload)
      values ($1, gen_random_uuid(), $2, 'note', now(), 'day', $2, '{"codes": ["She said: no."]}')`;
    const attempt = api.within({ practiceId: coach.practiceId }, () =>
      api.database.transaction(() => api.database.manager.query(insert, [coach.practiceId, client.memberId])),
    );
    await expect(attempt).rejects.toThrow('client_event_payload_check');
  });
});
