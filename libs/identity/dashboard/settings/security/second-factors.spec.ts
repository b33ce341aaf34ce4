import { describe, expect, it } from '@jest/globals';
import {
  BeginPasskeyDocument,
  BeginTotpDocument,
  ConfirmPasskeyDocument,
  ConfirmTotpDocument,
  type FactorsFragment,
  OwnFactorsDocument,
  RemovePasskeyDocument,
  RenewRecoveryCodesDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { identityRoutes } from '../../identity.routes';
import { aCoach } from '../../testing/a-coach';
import { aDeviceWithPasskeys, someOptions } from '../../testing/a-device';
import { aPasskey, factors } from '../../testing/factors';
import { Viewer } from '../../viewer';

const secret = { secret: 'ABCDEFGHIJKLMNOP', uri: 'otpauth://totp/Rekindle:ines?secret=ABCDEFGHIJKLMNOP' };
const codes = ['KTWM-4XPA-9HRD-QZ7E', 'AAAA-BBBB-CCCC-DDDD'];

const openSecurity = () => openPage(identityRoutes, { at: '/settings/security', session: Viewer, as: aCoach() });

async function open(known: FactorsFragment = factors()): Promise<OpenedPage> {
  const page = await openSecurity();
  await page.answer(OwnFactorsDocument, { secondFactors: known });
  return page;
}

describe('the second factors of a coach', () => {
  it('are named with what they are good for; codes for a bad day come with the first', async () => {
    const page = await open();
    expect(page.text).toContain('Authenticator app Six digits from your phone, also without a network');
    expect(page.text).not.toContain('Recovery codes');
  });

  it('say when they could not be loaded, and are asked for again', async () => {
    const page = await openSecurity();
    await page.cut(OwnFactorsDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(OwnFactorsDocument, { secondFactors: factors() });
    expect(page.text).toContain('Authenticator app');
  });

  it('gain an app by its first right code; then the recovery codes are shown until they are kept', async () => {
    const page = await open();
    await page.press('Connect an app');
    expect(page.asked(BeginTotpDocument)).toEqual({ stepToken: null });
    await page.answer(BeginTotpDocument, { beginTotp: secret });
    expect(page.element.querySelector('rk-qr-code svg')?.getAttribute('aria-label')).toContain('Square to scan');
    expect(page.text).toContain('ABCD EFGH IJKL MNOP');

    await page.press('Connect the app');
    expect(page.noteOf('Code')).toBe('Please type the six digits that your app shows.');
    await page.type('Code', '123 456');
    await page.press('Connect the app');
    expect(page.asked(ConfirmTotpDocument)).toEqual({ input: { code: '123456', stepToken: null } });
    await page.answer(ConfirmTotpDocument, { confirmTotp: { codes } });
    expect(page.text).toContain('KTWM-4XPA-9HRD-QZ7E');
    expect(page.text).toContain('They are shown this once.');
    await page.press('I have kept them');
    await page.answer(OwnFactorsDocument, { secondFactors: factors({ totpSince: new Date().toISOString(), recoveryCodesLeft: 10 }) });
    expect(page.text).toContain('Connected today');
    expect(page.text).toContain('10 of 10 left');
  });

  it('keep the secret on the page when the first code is wrong', async () => {
    const page = await open();
    await page.press('Connect an app');
    await page.answer(BeginTotpDocument, { beginTotp: secret });
    await page.type('Code', '123456');
    await page.press('Connect the app');
    await page.refuse(ConfirmTotpDocument, 'That is not the code.', { code: 'BAD_USER_INPUT', field: 'code' });
    expect(page.noteOf('Code')).toBe('That is not the code.');
    expect(page.text).toContain('ABCD EFGH IJKL MNOP');
  });

  it('are left as they were by somebody who thinks better of it', async () => {
    const page = await open();
    await page.press('Connect an app');
    await page.answer(BeginTotpDocument, { beginTotp: secret });
    await page.press('Not now');
    expect(page.text).toContain('Connect an app');
  });

  describe('on a device with passkeys', () => {
    const device = aDeviceWithPasskeys();

    it('gain one under a name of its own; somebody with codes already goes on at once', async () => {
      const page = await open(factors({ totpSince: '2026-11-01T10:00:00Z', recoveryCodesLeft: 9 }));
      await page.press('Add a passkey');
      await page.type('Name of the passkey', 'The laptop');
      await page.press('Add this passkey');
      await page.answer(BeginPasskeyDocument, { beginPasskey: { token: 'challenge', options: someOptions } });
      expect(page.asked(ConfirmPasskeyDocument).input).toMatchObject({ token: 'challenge', name: 'The laptop', stepToken: null });
      await page.answer(ConfirmPasskeyDocument, { confirmPasskey: { codes: [] } });
      await page.answer(OwnFactorsDocument, { secondFactors: factors({ passkeys: [{ ...aPasskey, name: 'The laptop' }] }) });
      expect(page.text).toContain('The laptop Added today, not used yet');
    });

    it('say kindly that this device has one already', async () => {
      device.gesture = 'has-one';
      const page = await open();
      await page.press('Add a passkey');
      await page.type('Name of the passkey', 'The laptop');
      await page.press('Add this passkey');
      await page.answer(BeginPasskeyDocument, { beginPasskey: { token: 'challenge', options: someOptions } });
      expect(page.text).toContain('This device has a passkey for you already.');
    });
  });

  it('offer no passkey to a browser that knows none', async () => {
    const page = await open();
    expect(page.text).toContain('This browser does not know them');
    expect(page.text).not.toContain('Add a passkey');
  });

  it('lose a passkey after a question, and say why the last one stays', async () => {
    const page = await open(factors({ passkeys: [aPasskey], recoveryCodesLeft: 10 }));
    await page.press('Remove Chrome on Linux');
    expect(page.text).toContain('Remove “Chrome on Linux”?');
    await page.press('Keep it');
    expect(page.isAsking(RemovePasskeyDocument)).toBe(false);
    await page.press('Remove Chrome on Linux');
    page.element.querySelector<HTMLElement>('dialog[open] [dialogAction][data-variant=primary]')?.click();
    await page.settle();
    expect(page.asked(RemovePasskeyDocument)).toEqual({ id: 'k1' });
    await page.refuse(RemovePasskeyDocument, 'This is the only second factor.', { code: 'CONFLICT', problem: 'identity.last-factor' });
    expect(page.text).toContain('Chrome on Linux');
  });

  it('make ten new codes, which void the old ones', async () => {
    const page = await open(factors({ passkeys: [aPasskey], recoveryCodesLeft: 2 }));
    expect(page.text).toContain('2 of 10 left');
    await page.press('Make new ones');
    expect(page.text).toContain('The earlier ones stop working at once');
    page.element.querySelector<HTMLElement>('dialog[open] [dialogAction][data-variant=primary]')?.click();
    await page.settle();
    await page.answer(RenewRecoveryCodesDocument, { renewRecoveryCodes: { codes } });
    expect(page.text).toContain('AAAA-BBBB-CCCC-DDDD');
  });
});
