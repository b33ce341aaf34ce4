import { describe, expect, it } from '@jest/globals';
import {
  BeginPasskeyProofDocument,
  CoachFollowLinkDocument,
  CoachProveWithCodeDocument,
  CoachSignInDocument,
  CoachViewerDocument,
  type FactorKind,
  ProveWithPasskeyDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { aDeviceWithPasskeys, someOptions } from '../testing/a-device';
import { type Step, Viewer } from '../viewer';

const aStep = (...methods: FactorKind[]): Step => ({ token: 'st-ep', kind: 'PROVE', methods });
const routes = [...doorwayRoutes, { path: '**', children: [] }];
const wrong = { code: 'BAD_USER_INPUT', problem: 'identity.factor-code-wrong', field: 'code' };

async function signInWith(step: Step): Promise<OpenedPage> {
  const page = await openPage(routes, { at: '/sign-in?return=/clients', session: Viewer });
  await page.answer(CoachViewerDocument, { viewer: null });
  await page.type('E-mail', 'ines@stillwater.example');
  await page.type('Password', 'calm water runs deep');
  await page.press('Sign in');
  await page.answer(CoachSignInDocument, { signIn: { viewer: null, step } });
  return page;
}

describe('the second half of signing in', () => {
  it('stands in the place of the form, with the focus on the code', async () => {
    const page = await signInWith(aStep('TOTP', 'RECOVERY_CODE'));
    expect(page.heading).toBe('One more step');
    // The token is in memory only.
    expect(page.url).toBe('/sign-in?return=%2Fclients');
    expect(page.box('Code').autocomplete).toBe('one-time-code');
    expect(page.box('Code').inputMode).toBe('numeric');
    expect(document.activeElement).toBe(page.box('Code'));
  });

  it('takes six digits, however they are grouped, and leads to where they wanted to go', async () => {
    const page = await signInWith(aStep('TOTP', 'RECOVERY_CODE'));
    await page.type('Code', '12345');
    await page.press('Sign in');
    expect(page.noteOf('Code')).toBe('Please type the six digits that your app shows.');
    await page.type('Code', '123 456');
    await page.press('Sign in');
    expect(page.asked(CoachProveWithCodeDocument)).toEqual({ input: { token: 'st-ep', code: '123 456' } });
    await page.answer(CoachProveWithCodeDocument, { proveWithCode: { viewer: aCoach(), step: null } });
    expect(page.url).toBe('/clients');
  });

  it('says at the box that a code is wrong, and keeps the step', async () => {
    const page = await signInWith(aStep('TOTP', 'RECOVERY_CODE'));
    await page.type('Code', '123456');
    await page.press('Sign in');
    await page.refuse(CoachProveWithCodeDocument, 'That is not the code.', wrong);
    expect(page.noteOf('Code')).toBe('That is not the code.');
    expect(page.heading).toBe('One more step');
  });

  it('takes a recovery code from somebody whose phone is gone', async () => {
    const page = await signInWith(aStep('TOTP', 'RECOVERY_CODE'));
    await page.press('Use a recovery code');
    expect(document.activeElement).toBe(page.box('Recovery code'));
    await page.press('Sign in');
    expect(page.noteOf('Recovery code')).toContain('Please type one of your recovery codes');
    await page.type('Recovery code', ' ktwm-4xpa-9hrd-qz7e ');
    await page.press('Sign in');
    expect(page.asked(CoachProveWithCodeDocument).input.code).toBe('ktwm-4xpa-9hrd-qz7e');
    await page.answer(CoachProveWithCodeDocument, { proveWithCode: { viewer: aCoach(), step: null } });
    expect(page.url).toBe('/clients');
  });

  it('is begun again with the form', async () => {
    const page = await signInWith(aStep('TOTP', 'RECOVERY_CODE'));
    await page.press('Start again');
    expect(page.heading).toBe('Welcome back');
  });

  it('is asked behind a mailed link as well', async () => {
    const page = await openPage(routes, { at: '/sign-in/link#tok-en', session: Viewer });
    await page.press('Sign in');
    await page.answer(CoachFollowLinkDocument, { followSignInLink: { viewer: null, step: aStep('TOTP') } });
    expect(page.heading).toBe('One more step');
    await page.press('Start again');
    await page.answer(CoachViewerDocument, { viewer: null });
    expect(page.url).toBe('/sign-in');
  });

  describe('on a device with passkeys', () => {
    aDeviceWithPasskeys();

    it('offers the passkey first', async () => {
      const page = await signInWith(aStep('PASSKEY', 'TOTP', 'RECOVERY_CODE'));
      expect(document.activeElement).toBe(page.button('Continue with a passkey'));
      await page.press('Continue with a passkey');
      expect(page.asked(BeginPasskeyProofDocument)).toEqual({ stepToken: 'st-ep' });
      await page.answer(BeginPasskeyProofDocument, { beginPasskeyProof: { token: 'challenge', options: someOptions } });
      expect(page.asked(ProveWithPasskeyDocument).input.token).toBe('challenge');
      await page.answer(ProveWithPasskeyDocument, { proveWithPasskey: { viewer: aCoach(), step: null } });
      expect(page.url).toBe('/clients');
    });

    it('asks somebody who has no app for a recovery code only', async () => {
      const page = await signInWith(aStep('PASSKEY', 'RECOVERY_CODE'));
      expect(page.box('Recovery code')).toBeDefined();
      expect(page.text).not.toContain('Use the app instead');
    });
  });

  it('offers no passkey to a browser that knows none', async () => {
    const page = await signInWith(aStep('PASSKEY', 'TOTP', 'RECOVERY_CODE'));
    expect(page.text).not.toContain('Continue with a passkey');
  });
});
