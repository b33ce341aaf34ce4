import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, begin, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { MeasuresModule } from '../measures.module';
import { anAnswer, answerAll, measure } from '../testing';

let api: TestApi;
let owner: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, MeasuresModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  client = await aNewClient(api, owner);
  await finishBeginning(client);
});
afterAll(() => api.stop());

const read = ({ browser }: Person, id = client.memberId) => browser.get(measure.clientResults, { id });
const refusal = ({ browser }: Person, id = client.memberId) => browser.problemOf(measure.clientResults, { id });

describe('what a client has answered', () => {
  it('is read by a coach once it is finished, the latest first, and reading it is noted', async () => {
    const first = await answerAll(client, 'contact-conduct', { 'no-answer': 1, order: 0 });
    const second = await answerAll(client, 'pulse', { pulse: 3 });
    await client.browser.get(measure.save, anAnswer('phq-4', 'mood', 3));
    const results = await read(await aMember(api, owner, Role.COACH));
    expect(results).toMatchObject([
      { id: second, questionnaire: 'pulse', scores: [{ scale: 'pulse', value: 3 }] },
      { id: first, questionnaire: 'contact-conduct', scores: [] },
    ]);
    expect(results[1].answers).toEqual(
      expect.arrayContaining([
        { item: 'no-answer', value: 1 },
        { item: 'order', value: 0 },
      ]),
    );
    const trail = `select count(*)::int as count from app.audit_event where practice_id = $1 and action = 'measures.results-read'`;
    expect(await api.asAdmin(trail, [owner.practiceId])).toEqual([{ count: 1 }]);
  });

  it('is not for assistants, clients, other practices, or a coach who coaches others', async () => {
    await answerAll(client, 'pulse', { pulse: 3 });
    expect(await refusal(await aMember(api, owner, Role.ASSISTANT))).toBe('not-allowed');
    expect(await refusal(client)).toBe('not-allowed');
    expect(await refusal(await aPractice(api))).toBe('not-found');
    const coach = await aMember(api, owner, Role.COACH);
    await api.asAdmin('update app.practice set assigned_only = true where id = $1', [owner.practiceId]);
    expect(await refusal(coach)).toBe('not-found');
    expect(await read(owner)).toHaveLength(1);
  });

  it('is read by nobody while a needed consent is taken back', async () => {
    await answerAll(client, 'pulse', { pulse: 3 });
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await read(owner)).toEqual([]);
  });

  it('goes when the client is erased', async () => {
    await answerAll(client, 'pulse', { pulse: 3 });
    await owner.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id: client.memberId });
    await api.runJobs();
    expect(await api.asAdmin('select 1 from app.sitting where client_id = $1', [client.memberId])).toEqual([]);
  });
});
