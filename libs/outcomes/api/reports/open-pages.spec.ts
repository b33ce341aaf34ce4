import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { OutcomesModule } from '../outcomes.module';
import { outcomes, record, tell } from '../testing';

let api: TestApi;
let owner: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, CheckInsModule, OutcomesModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  client = await aNewClient(api, owner);
  await agree(client);
});
afterAll(() => api.stop());

const variables = () => ({ clientId: client.memberId });

describe('an open page of a coach', () => {
  const told = () =>
    api.asAdmin(`select topic from jobs.live_change where practice_id = $1 and topic = 'outcome-reports'`, [owner.practiceId]);

  it('hears of what a client says, and of nothing that is private', async () => {
    await tell(client, 'MOVED_ON', '2026-03-01', { isPrivate: true });
    expect(await told()).toEqual([]);
    await tell(client, 'TRIAL', '2026-03-01');
    expect(await told()).toHaveLength(1);
  });

  it('asks again without being noted as another reading', async () => {
    await owner.browser.get(outcomes.of, variables());
    await owner.browser.get(outcomes.ofAgain, variables());
    const readings = `select action from app.audit_event where client_id = $1 and action = 'outcomes.read'`;
    expect(await api.asAdmin(readings, [client.memberId])).toHaveLength(1);
  });
});

describe('the same thing', () => {
  it('said twice is said once, whoever says it: a device that had no answer sends again', async () => {
    for (const isPrivate of [false, true, false, true]) await tell(client, 'TRIAL', '2026-03-01', { since: '2026-03-01', isPrivate });
    for (let times = 0; times < 2; times++) await record(owner, client.memberId, 'TRIAL', '2026-03-01', { since: '2026-03-01' });
    expect((await client.browser.get(outcomes.own)).reports).toHaveLength(3);
  });

  it('said of another day is said once more', async () => {
    await tell(client, 'APART', '2026-03-01');
    await tell(client, 'APART', '2026-03-02');
    expect((await client.browser.get(outcomes.own)).reports).toHaveLength(2);
  });
});

describe('a stage that a coach moves to', () => {
  const move = (stage: string, on: string) =>
    owner.browser.get('mutation ($input: MoveStageInput!) { moveStage(input: $input) { id } }', { input: { ...variables(), stage, on } });
  const unsaid = async () => (await owner.browser.get(outcomes.of, variables())).unsaid;

  it('is offered as a report, and never written down by itself', async () => {
    await tell(client, 'APART', '2026-03-01');
    await move('TRIAL', '2026-03-10');
    expect(await owner.browser.get(outcomes.of, variables())).toMatchObject({
      says: 'APART',
      unsaid: { says: 'TRIAL', since: '2026-03-10' },
    });
    await record(owner, client.memberId, 'TRIAL', '2026-03-10', { since: '2026-03-10' });
    expect(await unsaid()).toBeNull();
  });

  it('is offered as if there were no report where the only one is private', async () => {
    await move('MOVED_ON', '2026-03-10');
    await tell(client, 'MOVED_ON', '2026-03-12', { isPrivate: true });
    expect(await unsaid()).toEqual({ says: 'MOVED_ON', since: '2026-03-10' });
    expect((await client.browser.get(outcomes.own)).unsaid).toBeNull();
  });
});
