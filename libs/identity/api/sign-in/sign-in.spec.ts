import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, anEmail, aPractice, ask, password } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

describe('signing in', () => {
  it('takes address and password, whatever the case of the address', async () => {
    const { email } = await aPractice(api, { owner: 'Ines' });
    const browser = api.visitor('coach');
    await browser.get(ask.signIn, { input: { email: ` ${email.toUpperCase()} `, password } });
    expect((await browser.get(ask.viewer)).name).toBe('Ines');
  });

  it('answers alike for a wrong password, an unknown address, and somebody who belongs on the other site', async () => {
    const owner = await aPractice(api);
    const client = await aMember(api, owner, Role.CLIENT);
    const answers = await Promise.all(
      [
        { email: owner.email, password: 'a wrong pass phrase' },
        { email: anEmail(), password },
        { email: client.email, password },
      ].map((input) => api.visitor('coach').ask(ask.signIn, { input })),
    );
    for (const { errors } of answers)
      expect(errors[0]).toMatchObject({ message: expect.stringContaining('do not go together'), extensions: { code: 'UNAUTHENTICATED' } });
    expect(new Set(answers.map(({ errors }) => errors[0]?.extensions.problem))).toEqual(new Set(['identity.wrong-credentials']));
  });

  it('sets a cookie that scripts cannot read and other hosts do not get', async () => {
    const { email } = await aPractice(api);
    const { response } = await api.visitor('coach').ask(ask.signIn, { input: { email, password } });
    expect(response.cookies).toEqual([
      expect.objectContaining({ name: '__Host-rk-coach', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' }),
    ]);
  });

  it('ends with signing out, for good', async () => {
    const { browser } = await aPractice(api);
    const stolen = new Map(browser.cookies);
    await browser.get(ask.signOut);
    expect(await browser.get(ask.viewer)).toBeNull();
    const thief = api.visitor('coach');
    for (const [name, value] of stolen) thief.cookies.set(name, value);
    expect(await thief.get(ask.viewer)).toBeNull();
  });
});

describe('signing in by a mailed link', () => {
  it('needs no code in the browser that asked', async () => {
    const { email } = await aPractice(api, { owner: 'Ines' });
    const browser = api.visitor('coach');
    await browser.get(ask.requestLink, { email });
    await api.runJobs();
    expect((await browser.get(ask.followLink, { token: api.mailbox.tokenFor(email) })).viewer.name).toBe('Ines');
    expect((await browser.get(ask.viewer)).name).toBe('Ines');
  });

  it('needs the code of the page that asked in any other browser', async () => {
    const { email } = await aPractice(api);
    const { code } = await api.visitor('coach').get(ask.requestLink, { email });
    await api.runJobs();
    const token = api.mailbox.tokenFor(email);
    const phone = api.visitor('coach');
    expect(await phone.problemOf(ask.followLink, { token })).toBe('identity.code-needed');
    expect(await phone.problemOf(ask.followLink, { token, code: code === '000000' ? '000001' : '000000' })).toBe('identity.code-wrong');
    expect(await phone.problemOf(ask.followLink, { token, code: `${code.slice(0, 3)} ${code.slice(3)}` })).toBeUndefined();
  });

  it('closes after five wrong codes, also for the right one', async () => {
    const { email } = await aPractice(api);
    const { code } = await api.visitor('coach').get(ask.requestLink, { email });
    await api.runJobs();
    const token = api.mailbox.tokenFor(email);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let tries = 0; tries < 5; tries += 1) await api.visitor('coach').problemOf(ask.followLink, { token, code: wrong });
    expect(await api.visitor('coach').problemOf(ask.followLink, { token, code })).toBe('identity.link-expired');
  });

  it('works once', async () => {
    const { email } = await aPractice(api);
    const browser = api.visitor('coach');
    await browser.get(ask.requestLink, { email });
    await api.runJobs();
    const token = api.mailbox.tokenFor(email);
    await browser.get(ask.followLink, { token });
    expect(await browser.problemOf(ask.followLink, { token })).toBe('identity.link-used');
  });

  it('works on the site it was asked for only', async () => {
    const { email } = await aPractice(api);
    await api.visitor('coach').get(ask.requestLink, { email });
    await api.runJobs();
    expect(await api.visitor('portal').problemOf(ask.followLink, { token: api.mailbox.tokenFor(email) })).toBe('identity.link-unknown');
  });

  it('shows a code and mails nothing for an address that has no place here', async () => {
    const email = anEmail();
    expect((await api.visitor('portal').get(ask.requestLink, { email })).code).toMatch(/^\d{6}$/);
    await api.runJobs();
    expect(api.mailbox.to(email)).toEqual([]);
  });
});
