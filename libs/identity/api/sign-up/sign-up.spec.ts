import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from '../identity.module';
import { anEmail, aPractice, ask, password } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const typed = () => ({ practiceName: ' Still  water ', name: 'Ines Halloran', timeZone: 'Europe/Lisbon', email: anEmail() });

async function mailedToken(input = typed()): Promise<string> {
  await api.visitor('coach').get(ask.signUp, { input });
  await api.runJobs();
  return api.mailbox.tokenFor(input.email);
}

describe('opening a practice', () => {
  it('signs its owner in', async () => {
    const owner = await aPractice(api, { name: 'Stillwater', owner: 'Ines Halloran' });
    expect(await owner.browser.get(ask.viewer)).toEqual({
      name: 'Ines Halloran',
      email: owner.email,
      role: 'OWNER',
      practice: { id: owner.practiceId, name: 'Stillwater', timeZone: 'Europe/Lisbon' },
    });
  });

  it('shows what the link opens, and changes nothing by showing it', async () => {
    const input = typed();
    const token = await mailedToken(input);
    const browser = api.visitor('coach');
    const preview = { practiceName: 'Still water', name: 'Ines Halloran', email: input.email, state: 'OPEN', needsPassword: true };
    expect(await browser.get(ask.signUpPreview, { token })).toEqual(preview);
    expect(await browser.get(ask.signUpPreview, { token })).toEqual(preview);
    expect(await browser.get(ask.viewer)).toBeNull();
  });

  it('mails one neutral mail with a text part', async () => {
    const input = typed();
    await mailedToken(input);
    await api.runJobs();
    const mails = api.mailbox.to(input.email);
    expect(mails.map((mail) => mail.subject)).toEqual(['Confirm your address']);
    expect(mails[0]?.text).toContain('http://coach.test/confirm#');
    expect(mails[0]?.html).toContain('Confirm and open the practice');
  });

  it('opens with a link only once, also when it is pressed twice at the same moment', async () => {
    const token = await mailedToken();
    const confirm = () => api.visitor('coach').problemOf(ask.confirmSignUp, { input: { token, password } });
    expect((await Promise.all([confirm(), confirm(), confirm()])).sort()).toEqual(['identity.link-used', 'identity.link-used', undefined]);
    expect((await api.visitor('coach').get(ask.signUpPreview, { token })).state).toBe('USED');
  });

  it('keeps the link usable when the chosen password is too short', async () => {
    const token = await mailedToken();
    const browser = api.visitor('coach');
    expect(await browser.problemOf(ask.confirmSignUp, { input: { token, password: 'short' } })).toBe('identity.password-too-short');
    expect(await browser.problemOf(ask.confirmSignUp, { input: { token, password } })).toBeUndefined();
  });

  it('lets somebody with an account open another practice without choosing a password again', async () => {
    const owner = await aPractice(api);
    const token = await mailedToken({ ...typed(), email: owner.email, practiceName: 'Second' });
    const browser = api.visitor('coach');
    expect((await browser.get(ask.signUpPreview, { token })).needsPassword).toBe(false);
    await browser.get(ask.confirmSignUp, { input: { token, password: 'an attempt to replace it' } });
    expect((await browser.get(ask.viewer)).practice.name).toBe('Second');
    expect(await api.visitor('coach').problemOf(ask.signIn, { input: { email: owner.email, password } })).toBeUndefined();
  });

  it.each([
    [{ email: 'nobody' }, 'identity.email-invalid'],
    [{ name: '  ' }, 'identity.name-missing'],
    [{ practiceName: 'x'.repeat(81) }, 'identity.practice-name-too-long'],
    [{ timeZone: 'Mars/Base' }, 'identity.time-zone-unknown'],
  ])('refuses %j and says why', async (wrong, problem) => {
    expect(await api.visitor('coach').problemOf(ask.signUp, { input: { ...typed(), ...wrong } })).toBe(problem);
  });

  it('says that a link is not complete rather than that something broke', async () => {
    const browser = api.visitor('coach');
    expect(await browser.get(ask.signUpPreview, { token: 'half-a-tok' })).toBeNull();
    expect(await browser.problemOf(ask.confirmSignUp, { input: { token: 'half-a-tok', password } })).toBe('identity.link-unknown');
  });
});
