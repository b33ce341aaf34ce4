import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, ask, readsOnly, type Person } from '@rekindle/identity/api/testing';
import { ConsentKind, consentVersions } from '@rekindle/clients/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aNewClient, agree, begin } from '../testing';
import { Consents } from './consents.service';
import { hasNeededConsents } from './needed-consents';

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

const version = consentVersions['check-in-mail'];
const give = (kind: keyof typeof ConsentKind) =>
  client.browser.get(begin.give, { input: { kind, version: consentVersions[ConsentKind[kind]] } });
const facts = () => api.asAdmin('select kind, decision from app.consent where client_id = $1 order by recorded_at', [client.memberId]);
const consentedAt = async () =>
  (await api.asAdmin<{ consented_at: Date | null }>('select consented_at from app.client where id = $1', [client.memberId]))[0]
    ?.consented_at;
/** As a statement asks it beside something else, which has to be what everybody else is told. */
const agreesNow = () =>
  api.within({ practiceId: client.practiceId }, async () => {
    const sql = `select ${hasNeededConsents('who')} as is from (select $1::uuid as practice_id, $2::uuid as client_id) who`;
    const [row] = await api.database.read<{ is: boolean }>(sql, [client.practiceId, client.memberId]);
    expect(row?.is).toBe(await api.get(Consents).hasNeeded(client.memberId));
    return row?.is;
  });

describe('a consent', () => {
  it('is not given by anything but giving it: at the beginning there is none', async () => {
    expect(await client.browser.get(begin.consents)).toEqual([]);
  });

  it('keeps who agreed, to which text and when, under the name they had then', async () => {
    await give('CHECK_IN_MAIL');
    await client.browser.get(ask.updateProfile, { input: { name: 'Priya N.' } });
    expect(await client.browser.get(begin.consents)).toEqual([
      { kind: 'CHECK_IN_MAIL', decision: 'GIVEN', version, name: 'Priya Nambiar', recordedAt: expect.any(String) },
    ]);
  });

  it('is given by itself: the others stay as they were', async () => {
    await give('JOURNAL_SHARING');
    expect((await client.browser.get(begin.consents)).map(({ kind }: { kind: string }) => kind)).toEqual(['JOURNAL_SHARING']);
  });

  it('takes one row when it is given twice, and a row of its own when it is withdrawn', async () => {
    await give('FOLLOW_UP');
    await give('FOLLOW_UP');
    await client.browser.get(begin.withdraw, { kind: 'FOLLOW_UP' });
    await client.browser.get(begin.withdraw, { kind: 'FOLLOW_UP' });
    await give('FOLLOW_UP');
    expect(await facts()).toEqual(['given', 'withdrawn', 'given'].map((decision) => ({ kind: 'follow-up', decision })));
  });

  it('cannot be withdrawn before it was given', async () => {
    expect(await client.browser.get(begin.withdraw, { kind: 'FOLLOW_UP' })).toBeNull();
    expect(await facts()).toEqual([]);
  });

  it('is not given to a text that nobody has before them any more', async () => {
    const input = { kind: 'TERMS', version: '2020-01-01' };
    expect(await client.browser.problemOf(begin.give, { input })).toBe('clients.consent-outdated');
  });

  it('is given by nobody else: not by the coach, and not past the api either', async () => {
    expect(await coach.browser.problemOf(begin.give, { input: { kind: 'TERMS', version } })).toBe('not-allowed');
    const insert = `insert into app.consent (practice_id, id, client_id, kind, decision, version, name) values ($1, gen_random_uuid(), $2, 'terms', 'given', 'x', 'x')`;
    const asCoach = api.within({ practiceId: coach.practiceId, actor: { role: 'owner', memberId: coach.memberId } }, () =>
      api.database.transaction(() => api.database.manager.query(insert, [coach.practiceId, client.memberId])),
    );
    await expect(asCoach).rejects.toThrow('row-level security');
  });

  it('is changed by nobody: what was said stays', async () => {
    await give('TERMS');
    for (const sql of [`update app.consent set decision = 'withdrawn'`, 'delete from app.consent']) {
      const attempt = api.within({ practiceId: client.practiceId }, () => api.database.transaction(() => api.database.manager.query(sql)));
      await expect(attempt).rejects.toThrow('permission denied');
    }
  });

  it('answers the areas that ask whether it is given', async () => {
    const has = (kind: ConsentKind) => api.within({ practiceId: client.practiceId }, () => api.get(Consents).has(client.memberId, kind));
    expect(await has(ConsentKind.CHECK_IN_MAIL)).toBe(false);
    await give('CHECK_IN_MAIL');
    expect(await has(ConsentKind.CHECK_IN_MAIL)).toBe(true);
    await client.browser.get(begin.withdraw, { kind: 'CHECK_IN_MAIL' });
    expect(await has(ConsentKind.CHECK_IN_MAIL)).toBe(false);
  });

  it('answers a statement that asks beside something else as it answers everybody', async () => {
    expect(await agreesNow()).toBe(false);
    await give('TERMS');
    expect(await agreesNow()).toBe(false);
    await give('SPECIAL_CATEGORY');
    expect(await agreesNow()).toBe(true);
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await agreesNow()).toBe(false);
  });

  it('counts with what was given at the same moment, on another device', async () => {
    await Promise.all((['TERMS', 'SPECIAL_CATEGORY', 'CHECK_IN_MAIL'] as const).map(give));
    expect(await agreesNow()).toBe(true);
    expect(await consentedAt()).toBeInstanceOf(Date);
  });

  it('is taken back by whoever reads only, and not given', async () => {
    await agree(client);
    await readsOnly(api, client);
    expect(await client.browser.problemOf(begin.give, { input: { kind: 'FOLLOW_UP', version } })).toBe('reads-only');
    expect(await client.browser.get(begin.withdraw, { kind: 'TERMS' })).toMatchObject({ decision: 'WITHDRAWN' });
    expect((await facts()).at(-1)).toEqual({ kind: 'terms', decision: 'withdrawn' });
    expect(await agreesNow()).toBe(false);
  });

  it('leaves a trace in the audit trail, each time that something changed', async () => {
    await give('TERMS');
    await give('TERMS');
    await client.browser.get(begin.withdraw, { kind: 'TERMS' });
    const trace = await api.asAdmin('select action, object_kind, object_id from app.audit_event where client_id = $1 order by at', [
      client.memberId,
    ]);
    expect(trace).toEqual(['clients.consent-given', 'clients.consent-withdrawn'].map((action) => expect.objectContaining({ action })));
  });
});

describe('the day from which outcomes are counted', () => {
  it('is the one on which everything needed was agreed to', async () => {
    await give('TERMS');
    expect(await consentedAt()).toBeNull();
    await give('SPECIAL_CATEGORY');
    expect(await consentedAt()).toBeInstanceOf(Date);
  });

  it('stays, whatever is withdrawn and given again', async () => {
    await agree(client);
    const first = await consentedAt();
    await client.browser.get(begin.withdraw, { kind: 'TERMS' });
    expect(await consentedAt()).toEqual(first);
    await agree(client);
    expect(await consentedAt()).toEqual(first);
  });
});
