import { describe, expect, it } from '@jest/globals';
import {
  BeginPasskeyDocument,
  BeginTotpDocument,
  CoachSignInDocument,
  CoachViewerDocument,
  ConfirmPasskeyDocument,
  ConfirmTotpDocument,
  EnterEnrolledDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { aDeviceWithPasskeys, someOptions } from '../testing/a-device';
import { Viewer } from '../viewer';

const secret = { secret: 'ABCDEFGHIJKLMNOP', uri: 'otpauth://totp/Rekindle:noor?secret=ABCDEFGHIJKLMNOP' };
const codes = ['KTWM-4XPA-9HRD-QZ7E'];

/** Somebody whose password is right, and who has no second factor although the day has come. */
async function knock(): Promise<OpenedPage> {
  const page = await openPage([...doorwayRoutes, { path: '**', children: [] }], { at: '/sign-in', session: Viewer });
  await page.answer(CoachViewerDocument, { viewer: null });
  await page.type('E-mail', 'noor@stillwater.example');
  await page.type('Password', 'wind in the reeds');
  await page.press('Sign in');
  await page.answer(CoachSignInDocument, { signIn: { viewer: null, step: { token: 'st-ep', kind: 'ENROL', methods: [] } } });
  return page;
}

describe('the door, when a second factor is missing', () => {
  it('says why it asks, connects an app, shows the codes, and opens', async () => {
    const page = await knock();
    expect(page.heading).toBe('A second key, please');
    expect(page.text).toContain('The owner of your practice set a date');
    await page.press('Connect an authenticator app');
    expect(document.activeElement?.textContent).toBe('Connect your app');
    expect(page.asked(BeginTotpDocument)).toEqual({ stepToken: 'st-ep' });
    await page.answer(BeginTotpDocument, { beginTotp: secret });
    await page.type('Code', '123456');
    await page.press('Connect the app');
    expect(page.asked(ConfirmTotpDocument)).toEqual({ input: { code: '123456', stepToken: 'st-ep' } });
    await page.answer(ConfirmTotpDocument, { confirmTotp: { codes } });

    expect(page.heading).toBe('For a bad day');
    expect(page.text).toContain('KTWM-4XPA-9HRD-QZ7E');
    expect(page.isAsking(EnterEnrolledDocument)).toBe(false);
    await page.press('I have kept them');
    expect(page.asked(EnterEnrolledDocument)).toEqual({ stepToken: 'st-ep' });
    await page.answer(EnterEnrolledDocument, { enterEnrolled: { viewer: aCoach(), step: null } });
    expect(page.url).toBe('/today');
  });

  it('says when the secret could not be made, and tries again', async () => {
    const page = await knock();
    await page.press('Connect an authenticator app');
    await page.refuse(BeginTotpDocument, 'This took longer than ten minutes. Please start again.', { code: 'CONFLICT' });
    expect(page.text).toContain('This took longer than ten minutes.');
    await page.press('Try again');
    await page.answer(BeginTotpDocument, { beginTotp: secret });
    expect(page.text).toContain('ABCD EFGH IJKL MNOP');
    await page.press('Not now');
    expect(page.heading).toBe('A second key, please');
    await page.press('Start again');
    expect(page.heading).toBe('Welcome back');
  });

  it('offers no passkey to a browser that knows none', async () => {
    const page = await knock();
    expect(page.text).not.toContain('A passkey');
  });

  describe('on a device with passkeys', () => {
    aDeviceWithPasskeys();

    it('takes one; somebody who has codes already goes straight in, also at the second try', async () => {
      const page = await knock();
      await page.press('Add a passkey');
      await page.type('Name of the passkey', 'The laptop');
      await page.press('Add this passkey');
      expect(page.asked(BeginPasskeyDocument)).toEqual({ stepToken: 'st-ep' });
      await page.answer(BeginPasskeyDocument, { beginPasskey: { token: 'challenge', options: someOptions } });
      expect(page.asked(ConfirmPasskeyDocument).input).toMatchObject({ name: 'The laptop', stepToken: 'st-ep' });
      await page.answer(ConfirmPasskeyDocument, { confirmPasskey: { codes: [] } });
      await page.cut(EnterEnrolledDocument);
      await page.press('Go in');
      await page.answer(EnterEnrolledDocument, { enterEnrolled: { viewer: aCoach(), step: null } });
      expect(page.url).toBe('/today');
    });
  });
});
