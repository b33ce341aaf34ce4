import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type Visitor } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from '../identity.module';
import { aPractice, ask, codeOf, password, withApp, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const minute = 60;
const signIn = (browser: Visitor, { email }: Person) => browser.get(ask.signIn, { input: { email, password } });
const isIn = async (browser: Visitor) => (await browser.get(ask.viewer)) !== null;

describe('an authenticator app', () => {
  it('is asked for after the password, and then lets in', async () => {
    const owner = await aPractice(api, { owner: 'Ines' });
    const { secret } = await withApp(owner);
    const browser = api.visitor('coach');
    const { viewer, step } = await signIn(browser, owner);
    expect({ viewer, step }).toEqual({
      viewer: null,
      step: { token: expect.any(String), kind: 'PROVE', methods: ['TOTP', 'RECOVERY_CODE'] },
    });
    expect(await isIn(browser)).toBe(false);
    const entered = await browser.get(ask.proveWithCode, { input: { token: step.token, code: await codeOf(secret) } });
    expect(entered.viewer.name).toBe('Ines');
    expect(await isIn(browser)).toBe(true);
  });

  it('takes a code once, also of two who send it at the same time', async () => {
    const owner = await aPractice(api);
    const { secret } = await withApp(owner);
    const code = await codeOf(secret);
    const tries = await Promise.all(
      [1, 2, 3].map(async () => {
        const browser = api.visitor('coach');
        const { step } = await signIn(browser, owner);
        return browser.problemOf(ask.proveWithCode, { input: { token: step.token, code } });
      }),
    );
    expect(tries.filter((problem) => problem === undefined)).toHaveLength(1);
    expect(tries.filter((problem) => problem === 'identity.factor-code-wrong')).toHaveLength(2);
  });

  it('forgives a clock that is half a minute off, not more', async () => {
    const owner = await aPractice(api);
    const { secret } = await withApp(owner);
    const browser = api.visitor('coach');
    const { step } = await signIn(browser, owner);
    const prove = async (seconds: number) =>
      browser.problemOf(ask.proveWithCode, { input: { token: step.token, code: await codeOf(secret, seconds) } });
    expect(await prove(2 * minute)).toBe('identity.factor-code-wrong');
    expect(await prove(30)).toBeUndefined();
  });

  it('is closed after five wrong codes, for every step at once', async () => {
    const owner = await aPractice(api);
    const { secret } = await withApp(owner);
    const browser = api.visitor('coach');
    const { step } = await signIn(browser, owner);
    const answers = [];
    for (let guess = 0; guess < 6; guess += 1)
      answers.push(await browser.problemOf(ask.proveWithCode, { input: { token: step.token, code: `00000${guess}` } }));
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'identity.factor-code-wrong'), 'limits.second-factor']);
    const { step: another } = await signIn(browser, owner);
    const input = { token: another.token, code: await codeOf(secret) };
    expect(await browser.problemOf(ask.proveWithCode, { input })).toBe('limits.second-factor');
  });

  it('counts only after its first right code, and its secret is noise in the database', async () => {
    const owner = await aPractice(api);
    const { secret } = await owner.browser.get(ask.beginTotp);
    expect((await signIn(api.visitor('coach'), owner)).viewer).not.toBeNull();
    expect(await owner.browser.problemOf(ask.confirmTotp, { input: { code: '000000' } })).toBe('identity.factor-code-wrong');
    const [row] = await api.asAdmin<{ secret: string }>(
      'select secret from identity.totp t join identity.account a on a.id = t.account_id where a.email = $1',
      [owner.email],
    );
    expect(row?.secret).toMatch(/^v1\./);
    expect(row?.secret).not.toContain(secret);
  });

  it('cannot be exchanged for another without removing it first', async () => {
    const owner = await aPractice(api);
    await withApp(owner);
    expect(await owner.browser.problemOf(ask.beginTotp)).toBe('identity.totp-there');
  });

  it('is told by mail', async () => {
    const owner = await aPractice(api);
    await withApp(owner);
    await api.runJobs();
    expect(api.mailbox.to(owner.email).at(-1)).toMatchObject({ subject: 'A change to your account' });
  });
});

describe('recovery codes', () => {
  it('come with the first factor, ten of them, and each lets in once', async () => {
    const owner = await aPractice(api);
    const { codes } = await withApp(owner);
    expect(new Set(codes).size).toBe(10);
    const enter = async (code: string) => {
      const browser = api.visitor('coach');
      const { step } = await signIn(browser, owner);
      return browser.problemOf(ask.proveWithCode, { input: { token: step.token, code } });
    };
    expect(await enter(codes[0]!.toLowerCase().replaceAll('-', ' '))).toBeUndefined();
    expect(await enter(codes[0]!)).toBe('identity.factor-code-wrong');
    expect((await owner.browser.get(ask.secondFactors)).recoveryCodesLeft).toBe(9);
  });

  it('are void when new ones are made', async () => {
    const owner = await aPractice(api);
    const { codes } = await withApp(owner);
    const renewed = (await owner.browser.get(ask.renewRecoveryCodes)).codes as string[];
    const browser = api.visitor('coach');
    const { step } = await signIn(browser, owner);
    const prove = (code: string) => browser.problemOf(ask.proveWithCode, { input: { token: step.token, code } });
    expect([await prove(codes[1]!), await prove(renewed[0]!)]).toEqual(['identity.factor-code-wrong', undefined]);
  });
});
