import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, ask, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { MeasuresModule } from '../measures.module';
import { anAnswer, aPlan, measure } from '../testing';

let api: TestApi;
let owner: Person;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, MeasuresModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  coach = await aMember(api, owner, Role.COACH);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
});
afterAll(() => api.stop());

const planWith = (about: object = {}) => ({ input: { ...aPlan(coach.memberId), ...about } });
const set = (about: object = {}) => owner.browser.get<{ isOn: boolean; version: number }>(measure.setPlan, planWith(about));
const setProblem = (about: object, { browser }: Person = owner) => browser.problemOf(measure.setPlan, planWith(about));
const itemNine = () => client.browser.problemOf(measure.save, anAnswer('phq-9', 'better-off-dead', 1));
const offered = async () =>
  (await client.browser.get<{ questionnaire: string; needsPlan: boolean }[]>(measure.onOffer)).find(
    ({ questionnaire }) => questionnaire === 'phq-9',
  );

describe('items about self-harm', () => {
  it('are asked of nobody at first', async () => {
    expect(await owner.browser.get(measure.plan)).toEqual({
      ...{ responderName: null, hours: '', steps: '', referral: '', isOn: false, version: 0 },
    });
    expect(await offered()).toBeUndefined();
    expect(await itemNine()).toBe('measures.not-offered');
  });

  it('are asked once the owner has a plan, and the client has agreed to it', async () => {
    expect(await set()).toMatchObject({ isOn: true, version: 1 });
    expect(await offered()).toMatchObject({ needsPlan: true });
    expect(await itemNine()).toBe('measures.plan-first');
    expect(await client.browser.get(measure.plan)).toMatchObject({ steps: 'I call you.', version: 1 });
    await client.browser.get(measure.agree, { version: 1 });
    await client.browser.get(measure.agree, { version: 1 });
    expect(await offered()).toMatchObject({ needsPlan: false });
    await client.browser.get(measure.save, anAnswer('phq-9', 'better-off-dead', 1));
  });

  it('wait for another yes when the plan says something else, and not when it was only switched', async () => {
    await set();
    await client.browser.get(measure.agree, { version: 1 });
    await set({ isOn: false });
    expect(await itemNine()).toBe('measures.not-offered');
    expect(await set()).toMatchObject({ version: 1 });
    expect(await offered()).toMatchObject({ needsPlan: false });
    expect(await set({ steps: 'I write to you.' })).toMatchObject({ version: 2 });
    expect(await itemNine()).toBe('measures.plan-first');
    expect(await client.browser.problemOf(measure.agree, { version: 1 })).toBe('measures.plan-changed');
  });

  it('are over when whoever answers leaves', async () => {
    await set();
    await owner.browser.get(ask.removeMember, { id: coach.memberId });
    expect(await owner.browser.get(measure.plan)).toMatchObject({ isOn: false, responderName: null });
    expect(await itemNine()).toBe('measures.not-offered');
  });

  it.each([
    ['nobody who answers', { responderId: null }, 'measures.plan-responder-missing'],
    ['no hours', { hours: ' ' }, 'measures.plan-hours-missing'],
    ['no steps', { steps: '' }, 'measures.plan-steps-missing'],
    ['nowhere to refer to', { referral: '' }, 'measures.plan-referral-missing'],
    ['too many words', { steps: 'x'.repeat(2_001) }, 'measures.plan-steps-too-long'],
  ])('are not switched on with %s', async (_what, about, problem) => {
    expect(await setProblem(about)).toBe(problem);
    expect(await owner.browser.get(measure.plan)).toMatchObject({ isOn: false });
  });

  it('are not switched on with a client, or somebody of another practice, who answers', async () => {
    expect(await setProblem({ responderId: client.memberId })).toBe('measures.plan-responder-missing');
    expect(await setProblem({ responderId: (await aPractice(api)).memberId })).toBe('measures.plan-responder-missing');
  });

  it('are refused by the database itself without the whole plan', async () => {
    await set();
    await expect(api.asAdmin(`update app.response_plan set steps = ' ' where is_on`)).rejects.toThrow('check constraint');
  });

  it('are for the owner to switch', async () => {
    expect(await setProblem({}, coach)).toBe('not-allowed');
    expect(await setProblem({}, client)).toBe('not-allowed');
  });
});
