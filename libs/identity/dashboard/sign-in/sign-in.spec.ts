import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  BeginPasskeySignInDocument,
  CoachSignInDocument,
  CoachSignInLinkDocument,
  CoachViewerDocument,
  ProveWithPasskeyDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { aDeviceWithPasskeys, someOptions } from '../testing/a-device';
import { Viewer } from '../viewer';

const routes = [...doorwayRoutes, { path: '**', children: [] }];
const wrong = { code: 'UNAUTHENTICATED', problem: 'identity.wrong-credentials' };

describe('the sign-in page of coaches', () => {
  let page: OpenedPage;
  const open = async (at = '/sign-in') => {
    page = await openPage(routes, { at, session: Viewer });
    await page.answer(CoachViewerDocument, { viewer: null });
  };
  const fillIn = async () => {
    await page.type('E-mail', 'ines@stillwater.example');
    await page.type('Password', 'calm water runs deep');
  };

  describe('with a password', () => {
    beforeEach(() => open());

    it('lets a coach in, and on to Today', async () => {
      expect(page.heading).toBe('Welcome back');
      await fillIn();
      await page.press('Sign in');
      expect(page.asked(CoachSignInDocument)).toEqual({ input: { email: 'ines@stillwater.example', password: 'calm water runs deep' } });
      await page.answer(CoachSignInDocument, { signIn: { viewer: aCoach(), step: null } });
      expect(page.url).toBe('/today');
    });

    it('says what is missing before it asks, and leads there', async () => {
      await page.press('Sign in');
      expect(page.noteOf('E-mail')).toBe('Please enter an e-mail address, for example ines@stillwater.example.');
      expect(page.noteOf('Password')).toBe('Please enter your password, or have a link mailed to you.');
      expect(document.activeElement).toBe(page.box('E-mail'));
      expect(page.isAsking(CoachSignInDocument)).toBe(false);
    });

    it('keeps what was typed when the server refuses it', async () => {
      await fillIn();
      await page.press('Sign in');
      await page.refuse(CoachSignInDocument, 'That address and password do not go together.', wrong);
      expect(page.element.querySelector('[role=alert]')?.textContent).toContain('do not go together');
      expect(page.box('E-mail').value).toBe('ines@stillwater.example');
      expect(page.box('Password').value).toBe('calm water runs deep');
      expect(page.url).toBe('/sign-in');
    });

    it('can be sent again as it is after the line was cut', async () => {
      await fillIn();
      await page.press('Sign in');
      await page.cut(CoachSignInDocument);
      expect(page.text).toContain('Nothing was lost. Check the connection, then try again.');
      await page.press('Sign in');
      await page.answer(CoachSignInDocument, { signIn: { viewer: aCoach(), step: null } });
      expect(page.url).toBe('/today');
    });

    it('tells password managers which box is which', () => {
      expect(page.box('E-mail').autocomplete).toBe('username');
      expect(page.box('Password').autocomplete).toBe('current-password');
    });

    it('leads somebody who forgot the password to a new one, with the address that is typed already', async () => {
      await page.type('E-mail', 'ines@stillwater.example');
      await page.press('Forgot it');
      expect(page.url).toBe('/forgot-password');
      expect(page.box('E-mail').value).toBe('ines@stillwater.example');
    });

    it('offers no passkey where the browser knows none', () => {
      expect(page.text).not.toContain('passkey');
    });
  });

  describe('with a passkey', () => {
    const device = aDeviceWithPasskeys();
    const begin = async () => {
      await page.press('Continue with a passkey');
      await page.answer(BeginPasskeySignInDocument, { beginPasskeySignIn: { token: 'challenge', options: someOptions } });
    };
    beforeEach(() => open());

    it('lets a coach in without address and password', async () => {
      await begin();
      expect(page.asked(ProveWithPasskeyDocument).input.token).toBe('challenge');
      expect(JSON.parse(page.asked(ProveWithPasskeyDocument).input.answer)).toMatchObject({ id: 'AQID', type: 'public-key' });
      await page.answer(ProveWithPasskeyDocument, { proveWithPasskey: { viewer: aCoach(), step: null } });
      expect(page.url).toBe('/today');
    });

    it('says nothing to somebody who changed their mind', async () => {
      device.gesture = 'cancels';
      await begin();
      expect(page.isAsking(ProveWithPasskeyDocument)).toBe(false);
      expect(page.element.querySelector('[role=alert]')).toBeNull();
      expect(page.button('Continue with a passkey').getAttribute('aria-busy')).toBeNull();
    });

    it('says in the words of the server why one is not accepted', async () => {
      await begin();
      await page.refuse(ProveWithPasskeyDocument, 'That passkey was not accepted here.', { code: 'BAD_USER_INPUT' });
      expect(page.element.querySelector('[role=alert]')?.textContent).toContain('That passkey was not accepted here.');
    });
  });

  describe('with a link by mail', () => {
    beforeEach(() => open());

    it('needs the address only', async () => {
      await page.press('Mail me a link');
      expect(page.noteOf('E-mail')).toContain('Please enter an e-mail address');
      expect(page.noteOf('Password')).toBe('');
      expect(page.isAsking(CoachSignInLinkDocument)).toBe(false);
    });

    it('shows the code, what it is for, and nothing about whether the address is known', async () => {
      await page.type('E-mail', ' ines@stillwater.example ');
      await page.press('Mail me a link');
      await page.answer(CoachSignInLinkDocument, { requestSignInLink: { code: '461164' } });
      expect(page.heading).toBe('Look in your mailbox');
      expect(document.activeElement?.textContent).toBe('Look in your mailbox');
      expect(page.element.querySelector('output')?.textContent).toBe('461164');
      expect(page.text).toContain('If ines@stillwater.example belongs to an account here');
      await page.press('Back to sign-in');
      expect(page.heading).toBe('Welcome back');
    });

    it('says why no link could be mailed', async () => {
      await page.type('E-mail', 'ines@stillwater.example');
      await page.press('Mail me a link');
      await page.refuse(CoachSignInLinkDocument, 'Please try again in a minute.', { code: 'RATE_LIMITED' });
      expect(page.text).toContain('Please try again in a minute.');
    });
  });

  it('leads back to where somebody was when their session ended', async () => {
    await open('/sign-in?return=%2Fclients%3Fsearch%3Ddana');
    expect(page.text).toContain('Sign in, and you are back where you were.');
    await fillIn();
    await page.press('Sign in');
    await page.answer(CoachSignInDocument, { signIn: { viewer: aCoach(), step: null } });
    expect(page.url).toBe('/clients?search=dana');
  });
});
