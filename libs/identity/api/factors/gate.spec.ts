import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type Visitor } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask, codeOf, password, withApp, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const signIn = (browser: Visitor, { email }: Person) => browser.get(ask.signIn, { input: { email, password } });
const isIn = async (browser: Visitor) => (await browser.get(ask.viewer)) !== null;
const graceIsOver = ({ practiceId }: Person) =>
  api.asAdmin(`update app.member set created_at = now() - interval '15 days' where practice_id = $1`, [practiceId]);

describe('when the days of grace are over', () => {
  it('who works here gets a second factor before anything else, and is in', async () => {
    const owner = await aPractice(api);
    await graceIsOver(owner);
    expect(await isIn(owner.browser)).toBe(false);
    const browser = api.visitor('coach');
    const { viewer, step } = await signIn(browser, owner);
    expect([viewer, step.kind]).toEqual([null, 'ENROL']);
    expect(await browser.problemOf(ask.enterEnrolled, { stepToken: step.token })).toBe('identity.factor-missing');
    const { secret } = await browser.get(ask.beginTotp, { stepToken: step.token });
    const input = { code: await codeOf(secret), stepToken: step.token };
    expect((await browser.get(ask.confirmTotp, { input })).codes).toHaveLength(10);
    expect((await browser.get(ask.enterEnrolled, { stepToken: step.token })).viewer).not.toBeNull();
    expect(await browser.problemOf(ask.enterEnrolled, { stepToken: step.token })).toBe('identity.step-over');
  });

  it('nobody else who has begun with the same password comes in by it, or adds a factor of their own', async () => {
    const owner = await aPractice(api);
    await graceIsOver(owner);
    const [thief, browser] = [api.visitor('coach'), api.visitor('coach')];
    const [{ step: theirs }, { step }] = [await signIn(thief, owner), await signIn(browser, owner)];
    const { secret } = await browser.get(ask.beginTotp, { stepToken: step.token });
    await browser.get(ask.confirmTotp, { input: { code: await codeOf(secret), stepToken: step.token } });
    expect(await thief.problemOf(ask.enterEnrolled, { stepToken: theirs.token })).toBe('identity.factor-missing');
    expect(await thief.problemOf(ask.beginTotp, { stepToken: theirs.token })).toBe('identity.step-over');
    expect(await thief.problemOf(ask.beginPasskey, { stepToken: theirs.token })).toBe('identity.step-over');
    expect((await browser.get(ask.enterEnrolled, { stepToken: step.token })).viewer).not.toBeNull();
  });

  it('clients are asked for nothing', async () => {
    const owner = await aPractice(api);
    const client = await aMember(api, owner, Role.CLIENT);
    await graceIsOver(owner);
    expect(await isIn(client.browser)).toBe(true);
    expect((await signIn(api.visitor('portal'), client)).viewer).not.toBeNull();
  });

  it('a step to prove adds no factor: a password alone must not be enough to get one', async () => {
    const owner = await aPractice(api);
    await withApp(owner);
    const thief = api.visitor('coach');
    const { step } = await signIn(thief, owner);
    expect(await thief.problemOf(ask.beginTotp, { stepToken: step.token })).toBe('identity.step-over');
    expect(await thief.problemOf(ask.beginPasskey, { stepToken: step.token })).toBe('identity.step-over');
    expect(await thief.problemOf(ask.enterEnrolled, { stepToken: step.token })).toBe('identity.step-over');
    expect(await thief.problemOf(ask.beginTotp)).toBe('identity.step-over');
  });
});

describe('a mailed link', () => {
  it('stands in for no second factor', async () => {
    const owner = await aPractice(api);
    const { secret } = await withApp(owner);
    const browser = api.visitor('coach');
    await browser.get(ask.requestLink, { email: owner.email });
    await api.runJobs();
    const { viewer, step } = await browser.get(ask.followLink, { token: api.mailbox.tokenFor(owner.email) });
    expect(viewer).toBeNull();
    expect((await browser.get(ask.proveWithCode, { input: { token: step.token, code: await codeOf(secret) } })).viewer).not.toBeNull();
  });
});
