import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type Visitor } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from '../identity.module';
import { aPractice, ask, password, withApp, withPasskey, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const signIn = (browser: Visitor, { email }: Person) => browser.get(ask.signIn, { input: { email, password } });

describe('a passkey', () => {
  it('signs in by itself: the device has checked its owner', async () => {
    const owner = await aPractice(api, { owner: 'Ines' });
    const passkey = await withPasskey(owner);
    const browser = api.visitor('coach');
    const { token, options } = await browser.get(ask.beginPasskeySignIn);
    const { viewer } = await browser.get(ask.proveWithPasskey, { input: { token, answer: passkey.get(options) } });
    expect(viewer.name).toBe('Ines');
    expect((await owner.browser.get(ask.secondFactors)).passkeys).toEqual([
      { id: expect.any(String), name: 'Laptop', lastUsedAt: expect.any(String) },
    ]);
  });

  it('is the second step after a password', async () => {
    const owner = await aPractice(api);
    const passkey = await withPasskey(owner);
    const browser = api.visitor('coach');
    const { step } = await signIn(browser, owner);
    expect(step.methods).toEqual(['PASSKEY', 'RECOVERY_CODE']);
    const { token, options } = await browser.get(ask.beginPasskeyProof, { stepToken: step.token });
    expect((await browser.get(ask.proveWithPasskey, { input: { token, answer: passkey.get(options) } })).viewer).not.toBeNull();
  });

  it('is refused for another challenge, origin, or owner, without the check of its owner, and a second time', async () => {
    const [owner, other] = [await aPractice(api), await aPractice(api)];
    const [passkey, theirs] = [await withPasskey(owner), await withPasskey(other)];
    const browser = api.visitor('coach');
    const attempt = async (answer: (options: string) => string) => {
      const { step } = await signIn(browser, owner);
      const { token, options } = await browser.get(ask.beginPasskeyProof, { stepToken: step.token });
      return { token, options, problem: await browser.problemOf(ask.proveWithPasskey, { input: { token, answer: answer(options) } }) };
    };
    const wrong = 'identity.passkey-wrong';
    expect((await attempt((options) => passkey.get(options, { challenge: 'AAAA' }))).problem).toBe(wrong);
    expect((await attempt((options) => passkey.get(options, { origin: 'http://evil.test' }))).problem).toBe(wrong);
    expect((await attempt((options) => passkey.get(options, { isVerified: false }))).problem).toBe(wrong);
    expect((await attempt((options) => theirs.get(options))).problem).toBe(wrong);
    expect((await attempt(() => 'not json')).problem).toBe(wrong);
    const { token, options, problem } = await attempt((asked) => passkey.get(asked));
    expect(problem).toBeUndefined();
    expect(await browser.problemOf(ask.proveWithPasskey, { input: { token, answer: passkey.get(options) } })).toBe('identity.step-over');
  });

  it('is refused when its counter went back: then there are two of it', async () => {
    const owner = await aPractice(api);
    const passkey = await withPasskey(owner);
    const enter = async (counter: number) => {
      const browser = api.visitor('coach');
      const { token, options } = await browser.get(ask.beginPasskeySignIn);
      return browser.problemOf(ask.proveWithPasskey, { input: { token, answer: passkey.get(options, { counter }) } });
    };
    expect([await enter(7), await enter(6), await enter(7), await enter(8)]).toEqual([
      undefined,
      'identity.passkey-wrong',
      'identity.passkey-wrong',
      undefined,
    ]);
  });
});

describe('the last factor', () => {
  it('stays; one of two may go', async () => {
    const owner = await aPractice(api);
    await withApp(owner);
    expect(await owner.browser.problemOf(ask.removeTotp)).toBe('identity.last-factor');
    await withPasskey(owner);
    expect(await owner.browser.get(ask.removeTotp)).toEqual({ totpSince: null });
    const [{ id }] = (await owner.browser.get(ask.secondFactors)).passkeys;
    expect(await owner.browser.problemOf(ask.removePasskey, { id })).toBe('identity.last-factor');
  });
});
