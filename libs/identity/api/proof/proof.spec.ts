import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from '../identity.module';
import { aPractice, ask, codeOf, password, withApp, withPasskey, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

describe('a fresh proof', () => {
  const aged = ({ practiceId }: Person) =>
    api.asAdmin(`update app.session set proved_at = now() - interval '6 minutes' where practice_id = $1`, [practiceId]);

  it('is asked before what cannot be undone, and holds for five minutes', async () => {
    const owner = await aPractice(api);
    const rules = { input: { assignedOnly: true, secondFactorGraceDays: 7 } };
    await aged(owner);
    expect(await owner.browser.problemOf(ask.setTeamRules, rules)).toBe('prove-again');
    expect(await owner.browser.problemOf(ask.beginTotp)).toBe('prove-again');
    expect(await owner.browser.problemOf(ask.proveAgain, { input: { password: 'a wrong pass phrase' } })).toBe('identity.password-wrong');
    expect(await owner.browser.problemOf(ask.setTeamRules, rules)).toBe('prove-again');
    await owner.browser.get(ask.proveAgain, { input: { password } });
    expect(await owner.browser.get(ask.setTeamRules, rules)).toEqual(rules.input);
  });

  it('takes a code as well from whoever has a second factor, or a passkey alone', async () => {
    const owner = await aPractice(api);
    const { secret } = await withApp(owner);
    const passkey = await withPasskey(owner);
    await aged(owner);
    expect(await owner.browser.problemOf(ask.proveAgain, { input: { password } })).toBe('identity.factor-code-wrong');
    await owner.browser.get(ask.proveAgain, { input: { password, code: await codeOf(secret) } });
    await owner.browser.get(ask.renewRecoveryCodes);
    await aged(owner);
    const { token, options } = await owner.browser.get(ask.beginProofAgain);
    await owner.browser.get(ask.proveAgainWithPasskey, { input: { token, answer: passkey.get(options) } });
    await owner.browser.get(ask.renewRecoveryCodes);
  });
});
