import { describe, expect, it } from '@jest/globals';
import { PortalFollowLinkDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aClient } from '../testing/a-client';
import { Viewer } from '../viewer';

const open = (at: string) => openPage([...doorwayRoutes, { path: '**', children: [] }], { at, session: Viewer });
const needed = { code: 'BAD_USER_INPUT', problem: 'identity.code-needed', field: 'code' };

describe('a mailed sign-in link', () => {
  it('does nothing until its button is pressed: mail scanners open links', async () => {
    const page = await open('/sign-in/link#tok-en');
    expect(page.isAsking(PortalFollowLinkDocument)).toBe(false);
    await page.press('Sign in');
    expect(page.asked(PortalFollowLinkDocument)).toEqual({ token: 'tok-en', code: null });
    await page.answer(PortalFollowLinkDocument, { followSignInLink: { viewer: aClient(), step: null } });
    expect(page.url).toBe('/today');
  });

  it('leaves no token in the address bar', async () => {
    const page = await open('/sign-in/link#tok-en');
    expect(page.url).toBe('/sign-in/link');
  });

  it('asks for the code in another browser without calling that a mistake', async () => {
    const page = await open('/sign-in/link#tok-en');
    await page.press('Sign in');
    await page.refuse(PortalFollowLinkDocument, 'You opened the link in another browser.', needed);
    expect(page.text).toContain('You opened the link in another browser.');
    expect(page.noteOf('Code')).toBe('');
    expect(document.activeElement).toBe(page.box('Code'));

    await page.press('Sign in');
    expect(page.noteOf('Code')).toBe('Please type the six digits that the sign-in page shows.');

    await page.type('Code', '461 164');
    await page.press('Sign in');
    expect(page.asked(PortalFollowLinkDocument)).toEqual({ token: 'tok-en', code: '461164' });
    await page.refuse(PortalFollowLinkDocument, 'That is not the code.', { ...needed, problem: 'identity.code-wrong' });
    expect(page.noteOf('Code')).toBe('That is not the code.');
  });

  it('says that a used link is used, and offers a new one', async () => {
    const page = await open('/sign-in/link#tok-en');
    await page.press('Sign in');
    await page.refuse(PortalFollowLinkDocument, 'This link was used already.', { code: 'CONFLICT', problem: 'identity.link-used' });
    expect(page.text).toContain('This link was used already.');
    expect(page.button('Ask for a new one').getAttribute('href')).toBe('/sign-in');
  });

  it('says that a link without its token is not complete', async () => {
    const page = await open('/sign-in/link');
    expect(page.heading).toBe('This link is not complete');
    expect(page.button('Go to sign-in').getAttribute('href')).toBe('/sign-in');
  });
});
