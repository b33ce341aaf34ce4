import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type Visitor } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask, password, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const isIn = async (browser: Visitor) => (await browser.get(ask.viewer)) !== null;
async function anotherDeviceOf({ email }: Person): Promise<Visitor> {
  const browser = api.visitor('coach');
  await browser.post(
    { query: ask.signIn, variables: { input: { email, password } } },
    { 'user-agent': 'Mozilla/5.0 (iPhone) Version/26.0 Mobile Safari/604.1' },
  );
  return browser;
}

describe('devices', () => {
  it('are listed with what they are called, the one at hand marked', async () => {
    const owner = await aPractice(api);
    await anotherDeviceOf(owner);
    const devices = await owner.browser.get(ask.devices);
    expect(devices).toHaveLength(2);
    expect(devices).toContainEqual({ id: expect.any(String), name: 'Safari on iPhone', isThisOne: false });
    expect(devices.filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toHaveLength(1);
  });

  it('are signed out one by one, or all but this', async () => {
    const owner = await aPractice(api);
    const [phone, laptop] = [await anotherDeviceOf(owner), await anotherDeviceOf(owner)];
    const [{ id }] = (await phone.get(ask.devices)).filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne);
    expect(await owner.browser.get(ask.endDevice, { id })).toHaveLength(2);
    expect([await isIn(phone), await isIn(laptop)]).toEqual([false, true]);
    expect(await owner.browser.get(ask.endOtherDevices)).toHaveLength(1);
    expect([await isIn(laptop), await isIn(owner.browser)]).toEqual([false, true]);
  });

  it('of a colleague are nobody’s business', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    const [{ id }] = await coach.browser.get(ask.devices);
    expect(await owner.browser.get(ask.devices)).toHaveLength(1);
    expect(await owner.browser.problemOf(ask.endDevice, { id })).toBe('not-found');
    expect(await isIn(coach.browser)).toBe(true);
  });
});
