import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient, begin, onTimeline } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { OutcomesModule } from '../outcomes.module';
import { outcomes, record, said, tell } from '../testing';

let api: TestApi;
let owner: Person;
let client: Person;
let clientId: string;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, CheckInsModule, OutcomesModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  client = await aNewClient(api, owner);
  await agree(client);
  clientId = client.memberId;
});
afterAll(() => api.stop());

const read = ({ browser }: Person = owner) => browser.get(outcomes.of, { clientId });
const own = () => client.browser.get(outcomes.own);
const deeds = async () =>
  (
    await api.asAdmin<{ action: string }>(
      `select action from app.audit_event where client_id = $1 and action like 'outcomes.%' order by action`,
      [clientId],
    )
  ).map(({ action }) => action);

describe('what came of it', () => {
  it('is what a client says, and a second time confirms a reunion', async () => {
    await tell(client, 'TRIAL', '2026-03-01', { since: '2026-03-01' });
    expect(await read()).toMatchObject({ says: 'TRIAL', knownUntil: '2026-03-01', reunionOn: null, isUnconfirmed: true });
    await tell(client, 'TOGETHER', '2026-03-20');
    expect(await read()).toMatchObject({ says: 'TOGETHER', reunionOn: '2026-03-01', isUnconfirmed: false, apartAgainOn: null });
    await tell(client, 'APART', '2026-06-10', { since: '2026-06-01' });
    expect(await own()).toMatchObject({ says: 'APART', knownUntil: '2026-06-10', reunionOn: '2026-03-01', apartAgainOn: '2026-06-01' });
  });

  it('is also what a coach heard, who is named, and what the partner said themself', async () => {
    await record(owner, clientId, 'TRIAL', '2026-03-01', { since: '2026-03-01' });
    await record(owner, clientId, 'TRIAL', '2026-03-02', { isPartnersWord: true });
    const { reports, reunionOn } = await own();
    expect(reunionOn).toBe('2026-03-01');
    expect(reports).toMatchObject([
      { by: 'PARTNER', source: 'CLIENT_PAGE', writer: 'Ines Halloran', isOwn: false },
      { by: 'COACH', source: 'CLIENT_PAGE', writer: 'Ines Halloran', isOwn: false },
    ]);
    const [item] = await onTimeline(owner, clientId);
    expect(item).toMatchObject({ kind: 'outcomes.reported', codes: ['trial'], visibility: 'CLIENT' });
    expect(await deeds()).toEqual(['outcomes.reported', 'outcomes.reported']);
  });

  it('that a client keeps private is counted for them, and leaves no trace for their coach', async () => {
    const before = await onTimeline(owner, clientId);
    await tell(client, 'MOVED_ON', '2026-03-01', { isPrivate: true, since: '2026-03-01' });
    expect(await own()).toMatchObject({ movedOnOn: '2026-03-01', reports: [{ isPrivate: true, isOwn: true }] });
    expect(await read()).toMatchObject({ reports: [], says: null, movedOnOn: null });
    expect(await onTimeline(owner, clientId)).toEqual(before);
    expect(await deeds()).toEqual(['outcomes.own-reported', 'outcomes.read']);
  });
});

describe('a correction', () => {
  const instead = (reportId: string, more: object = {}) => ({ reportId, isTakenBack: false, ...said('TRIAL', '2026-03-05'), ...more });

  it('stands in the place of what it corrects, which is kept', async () => {
    const first = await record(owner, clientId, 'TOGETHER', '2026-03-01');
    const { reports, says } = await owner.browser.get(outcomes.correct, { input: instead(first) });
    expect(says).toBe('TRIAL');
    expect(reports).toMatchObject([
      { corrects: first, says: 'TRIAL' },
      { id: first, says: 'TOGETHER' },
    ]);
    const taken = await owner.browser.get(outcomes.correct, { input: instead(reports[0].id, { isTakenBack: true }) });
    expect([taken.says, taken.reports.length]).toEqual([null, 3]);
  });

  it('comes once: the next one corrects the correction', async () => {
    const first = await tell(client, 'TOGETHER', '2026-03-01');
    for (let times = 0; times < 2; times++) await client.browser.get(outcomes.correctOwn, { input: instead(first) });
    expect((await own()).reports).toHaveLength(2);
    const other = instead(first, { isCertain: false });
    expect(await client.browser.problemOf(outcomes.correctOwn, { input: other })).toBe('outcomes.corrected-meanwhile');
  });

  it('is made by whoever wrote: the team its own, the client theirs', async () => {
    const theirs = await tell(client, 'TOGETHER', '2026-03-01');
    const hidden = await tell(client, 'MOVED_ON', '2026-03-02', { isPrivate: true });
    const ofTeam = await record(owner, clientId, 'TRIAL', '2026-03-01');
    for (const id of [theirs, hidden]) expect(await owner.browser.problemOf(outcomes.correct, { input: instead(id) })).toBe('not-found');
    expect(await client.browser.problemOf(outcomes.correctOwn, { input: instead(ofTeam) })).toBe('not-found');
    const coach = await aMember(api, owner, Role.COACH);
    expect((await coach.browser.get(outcomes.correct, { input: instead(ofTeam) })).reports).toHaveLength(3);
  });

  it('stays as private as what it corrects', async () => {
    const hidden = await tell(client, 'TOGETHER', '2026-03-01', { isPrivate: true });
    const { reports } = await client.browser.get(outcomes.correctOwn, { input: instead(hidden) });
    expect(reports[0].isPrivate).toBe(true);
    expect((await read()).reports).toEqual([]);
  });
});

describe('a report', () => {
  it.each([
    ['2026-02-30', null, 'outcomes.day-unknown'],
    ['2999-01-01', null, 'outcomes.day-ahead'],
    ['2026-03-01', '2026-03-02', 'outcomes.since-after'],
  ])('of %s since %s is refused', async (asOf, since, problem) => {
    const input = { clientId, isPartnersWord: false, ...said('TRIAL', asOf, { since }) };
    expect(await owner.browser.problemOf(outcomes.record, { input })).toBe(problem);
  });

  it('is for the coaches of somebody, and of nobody who has not agreed to what is needed', async () => {
    const refusal = ({ browser }: Person) => browser.problemOf(outcomes.of, { clientId });
    expect(await refusal(await aMember(api, owner, Role.ASSISTANT))).toBe('not-allowed');
    expect(await refusal(await aPractice(api))).toBe('not-found');
    const coach = await aMember(api, owner, Role.COACH);
    await api.asAdmin('update app.practice set assigned_only = true where id = $1', [owner.practiceId]);
    expect(await refusal(coach)).toBe('not-found');
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await refusal(owner)).toBe('outcomes.no-consent');
    const input = { isPrivate: false, ...said('TRIAL', '2026-03-01') };
    expect(await client.browser.problemOf(outcomes.tell, { input })).toBe('clients.consent-needed');
  });

  it('is changed and removed by nobody, not even in the database', async () => {
    await tell(client, 'TOGETHER', '2026-03-01');
    const rights = `select privilege_type from information_schema.role_table_grants where table_name = 'outcome_report' and grantee = 'app_rw' order by 1`;
    expect(await api.asAdmin(rights)).toEqual([{ privilege_type: 'INSERT' }, { privilege_type: 'SELECT' }]);
  });
});
