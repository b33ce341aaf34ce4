import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type Visitor } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, anEmail, aPractice, ask, password, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const another = 'another long pass phrase';
const isIn = async (browser: Visitor) => (await browser.get(ask.viewer)) !== null;
const signInProblem = ({ email }: Person, typed: string) =>
  api.visitor('coach').problemOf(ask.signIn, { input: { email, password: typed } });

async function aResetToken({ email }: Person): Promise<string> {
  await api.visitor('coach').get(ask.requestReset, { email });
  await api.runJobs();
  return api.mailbox.tokenFor(email);
}

describe('a password reset', () => {
  it('sets the password, signs every device out, lets nobody in by itself, and says so by mail', async () => {
    const owner = await aPractice(api);
    const token = await aResetToken(owner);
    const browser = api.visitor('coach');
    expect(await browser.get(ask.resetPreview, { token })).toEqual({ email: owner.email, state: 'OPEN' });
    await browser.get(ask.resetPassword, { input: { token, password: another } });
    expect([await isIn(browser), await isIn(owner.browser)]).toEqual([false, false]);
    expect([await signInProblem(owner, password), await signInProblem(owner, another)]).toEqual(['identity.wrong-credentials', undefined]);
    await api.runJobs();
    expect(api.mailbox.to(owner.email).at(-1)?.text).toContain('Your password was changed');
  });

  it('works once, also when it is pressed twice at the same time', async () => {
    const token = await aResetToken(await aPractice(api));
    const press = () => api.visitor('coach').problemOf(ask.resetPassword, { input: { token, password: another } });
    expect((await Promise.all([press(), press(), press()])).sort()).toEqual(['identity.link-used', 'identity.link-used', undefined]);
    expect(await api.visitor('coach').get(ask.resetPreview, { token })).toMatchObject({ state: 'USED' });
  });

  it('is over after half an hour', async () => {
    const owner = await aPractice(api);
    const token = await aResetToken(owner);
    await api.asAdmin(
      `update identity.password_reset set expires_at = now() where account_id = (select id from identity.account where email = $1)`,
      [owner.email],
    );
    expect(await api.visitor('coach').problemOf(ask.resetPassword, { input: { token, password: another } })).toBe('identity.link-expired');
    expect(await signInProblem(owner, password)).toBeUndefined();
  });

  it('wants a good password before it is used up', async () => {
    const token = await aResetToken(await aPractice(api));
    const reset = (typed: string) => api.visitor('coach').problemOf(ask.resetPassword, { input: { token, password: typed } });
    expect([await reset('short'), await reset(another)]).toEqual(['identity.password-too-short', undefined]);
  });

  it('opens nothing on the other site, and mails nothing to who is not there', async () => {
    const owner = await aPractice(api);
    const client = await aMember(api, owner, Role.CLIENT);
    const token = await aResetToken(owner);
    expect(await api.visitor('portal').problemOf(ask.resetPassword, { input: { token, password: another } })).toBe('identity.link-unknown');
    const before = api.mailbox.mails.length;
    await api.visitor('coach').get(ask.requestReset, { email: client.email });
    await api.visitor('coach').get(ask.requestReset, { email: anEmail() });
    await api.runJobs();
    expect(api.mailbox.mails).toHaveLength(before);
  });
});
