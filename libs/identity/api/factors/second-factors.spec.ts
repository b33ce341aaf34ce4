import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type Visitor } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask, codeOf, password, withApp, withPasskey, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const minute = 60;
const signIn = (browser: Visitor, { email }: Person) => browser.get(ask.signIn, { input: { email, password } });
const isIn = async (browser: Visitor) => (await browser.get(ask.viewer)) !== null;
const graceIsOver = ({ practiceId }: Person) =>
  api.asAdmin(`update app.member set created_at = now() - interval '15 days' where practice_id = $1`, [practiceId]);

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
