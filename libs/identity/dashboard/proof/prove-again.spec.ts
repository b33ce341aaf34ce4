import { Component } from '@angular/core';
import { RouterOutlet, type Routes } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import {
  BeginProofAgainDocument,
  type FactorsFragment,
  LatestKeyRenewalDocument,
  OwnFactorsDocument,
  Proof,
  ProveAgainDocument,
  ProveAgainWithPasskeyDocument,
  RenewKeysDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { identityRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { aDeviceWithPasskeys, someOptions } from '../testing/a-device';
import { aPasskey, factors } from '../testing/factors';
import { Viewer } from '../viewer';
import { ProveAgainDialog } from './prove-again';

/** As the app frames its pages. */
@Component({ imports: [ProveAgainDialog, RouterOutlet], template: '<router-outlet /><rk-prove-again />' })
class Frame {}

const routes: Routes = [
  { path: '', component: Frame, children: identityRoutes },
  { path: '**', children: [] },
];
const wantsProof = { code: 'FORBIDDEN', problem: 'prove-again' };
const begun = { renewKeys: { total: 32, done: 0, startedAt: new Date().toISOString(), finishedAt: null } };

/** A coach presses a button for which the api wants to know first that it is really them. */
async function pressRenew(known: FactorsFragment): Promise<OpenedPage> {
  const page = await openPage(routes, { at: '/settings/security', session: Viewer, as: aCoach(), proveAgain: Proof });
  await page.answer(OwnFactorsDocument, { secondFactors: known });
  await page.answer(LatestKeyRenewalDocument, { keyRenewal: null });
  await page.press('Renew the keys');
  await page.refuse(RenewKeysDocument, 'Please show once more that it is you.', wantsProof);
  return page;
}

const dialog = (page: OpenedPage) => page.element.querySelector('rk-prove-again dialog[open]');

describe('showing once more that it is oneself', () => {
  it('takes the password, and then the act goes on by itself', async () => {
    const page = await pressRenew(factors());
    expect(dialog(page)?.textContent).toContain('Is it you?');
    expect(page.text).not.toContain('Six digits from your authenticator app');
    await page.type('Password', 'calm water runs deep');
    await page.press('It is me');
    expect(page.asked(ProveAgainDocument)).toEqual({ input: { password: 'calm water runs deep', code: null } });
    await page.answer(ProveAgainDocument, { proveAgain: { ok: true } });
    expect(dialog(page)).toBeNull();
    await page.answer(RenewKeysDocument, begun);
    expect(page.text).toContain('Renewing: 0 of 32 keys');
  });

  it('wants a code as well from somebody with a second factor', async () => {
    const page = await pressRenew(factors({ totpSince: '2026-11-01T10:00:00Z', recoveryCodesLeft: 10 }));
    await page.type('Password', 'calm water runs deep');
    await page.press('It is me');
    expect(page.noteOf('Code')).toBe('Please type the six digits that your app shows.');
    await page.type('Code', '123456');
    await page.press('It is me');
    expect(page.asked(ProveAgainDocument).input.code).toBe('123456');
  });

  it('says at the box what is wrong, and keeps the rest', async () => {
    const page = await pressRenew(factors());
    await page.press('It is me');
    expect(page.noteOf('Password')).toBe('Please enter your password.');
    await page.type('Password', 'something else');
    await page.press('It is me');
    await page.refuse(ProveAgainDocument, 'That is not your password.', { code: 'BAD_USER_INPUT', field: 'password' });
    expect(page.noteOf('Password')).toBe('That is not your password.');
    expect(dialog(page)).not.toBeNull();
  });

  it('can be put off: nothing happens, and no password stays behind', async () => {
    const page = await pressRenew(factors());
    await page.type('Password', 'calm water runs deep');
    await page.press('Not now');
    expect(dialog(page)).toBeNull();
    expect(page.isAsking(RenewKeysDocument)).toBe(false);
    expect(page.button('Renew the keys')).toBeDefined();
    await page.press('Renew the keys');
    await page.refuse(RenewKeysDocument, 'Please show once more that it is you.', wantsProof);
    expect(page.box('Password').value).toBe('');
  });

  it('is put off by Escape', async () => {
    const page = await pressRenew(factors());
    (dialog(page) as HTMLDialogElement).close();
    await page.settle();
    expect(page.button('Renew the keys').getAttribute('aria-busy')).toBeNull();
  });

  describe('on a device with passkeys', () => {
    aDeviceWithPasskeys();

    it('takes a passkey alone', async () => {
      const page = await pressRenew(factors({ passkeys: [aPasskey] }));
      await page.press('Continue with a passkey');
      await page.answer(BeginProofAgainDocument, { beginProofAgain: { token: 'challenge', options: someOptions } });
      expect(page.asked(ProveAgainWithPasskeyDocument).input.token).toBe('challenge');
      await page.answer(ProveAgainWithPasskeyDocument, { proveAgainWithPasskey: { ok: true } });
      await page.answer(RenewKeysDocument, begun);
      expect(page.text).toContain('Renewing: 0 of 32 keys');
    });
  });
});
