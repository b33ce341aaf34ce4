import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  PortalProveWithCodeDocument,
  PortalSignInDocument,
  PortalSignInLinkDocument,
  PortalViewerDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aClient } from '../testing/a-client';
import { Viewer } from '../viewer';

describe('the sign-in page of clients', () => {
  let page: OpenedPage;

  beforeEach(async () => {
    page = await openPage([...doorwayRoutes, { path: '**', children: [] }], { at: '/sign-in', session: Viewer });
    await page.answer(PortalViewerDocument, { viewer: null });
  });

  it('lets a client in, and on to Today', async () => {
    await page.type('E-mail', 'tomasz@mail.example');
    await page.type('Password', 'quiet days ahead');
    await page.press('Sign in');
    await page.answer(PortalSignInDocument, { signIn: { viewer: aClient(), step: null } });
    expect(page.url).toBe('/today');
  });

  it('keeps what was typed when the server refuses it', async () => {
    await page.type('E-mail', 'tomasz@mail.example');
    await page.type('Password', 'something else');
    await page.press('Sign in');
    await page.refuse(PortalSignInDocument, 'That address and password do not go together.', { code: 'UNAUTHENTICATED' });
    expect(page.text).toContain('do not go together');
    expect(page.box('Password').value).toBe('something else');
  });

  it('asks somebody whose account has a second factor for its code', async () => {
    await page.type('E-mail', 'tomasz@mail.example');
    await page.type('Password', 'quiet days ahead');
    await page.press('Sign in');
    await page.answer(PortalSignInDocument, { signIn: { viewer: null, step: { token: 'st-ep', kind: 'PROVE', methods: ['TOTP'] } } });
    expect(page.heading).toBe('One more step');
    await page.type('Code', '123456');
    await page.press('Sign in');
    expect(page.asked(PortalProveWithCodeDocument)).toEqual({ input: { token: 'st-ep', code: '123456' } });
    await page.answer(PortalProveWithCodeDocument, { proveWithCode: { viewer: aClient(), step: null } });
    expect(page.url).toBe('/today');
  });

  it('mails a link and shows the code', async () => {
    await page.type('E-mail', 'tomasz@mail.example');
    await page.press('Mail me a link');
    expect(page.asked(PortalSignInLinkDocument)).toEqual({ email: 'tomasz@mail.example' });
    await page.answer(PortalSignInLinkDocument, { requestSignInLink: { code: '461164' } });
    expect(page.element.querySelector('output')?.textContent).toBe('461164');
  });

  it('says where invitations come from, and offers no sign-up', () => {
    expect(page.text).toContain('Your coach mails you an invitation.');
  });
});
