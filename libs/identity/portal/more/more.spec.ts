import { beforeEach, describe, expect, it } from '@jest/globals';
import { PortalProfileDocument, PortalSignOutDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { identityRoutes } from '../identity.routes';
import { aClient } from '../testing/a-client';
import { Viewer } from '../viewer';

describe('More', () => {
  let page: OpenedPage;

  beforeEach(async () => {
    page = await openPage([...identityRoutes([]), { path: '**', children: [] }], { at: '/more', session: Viewer, as: aClient() });
  });

  it('says who is signed in, and where', () => {
    expect(page.text).toContain('Signed in as tomasz@mail.example at Stillwater.');
  });

  it('keeps a new name and says when', async () => {
    await page.type('Your name', 'Tomasz W.');
    await page.press('Save');
    expect(page.asked(PortalProfileDocument)).toEqual({ input: { name: 'Tomasz W.' } });
    await page.answer(PortalProfileDocument, { updateProfile: aClient({ name: 'Tomasz W.' }) });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('keeps what was typed when the line is cut', async () => {
    await page.type('Your name', 'Tomasz W.');
    await page.press('Save');
    await page.cut(PortalProfileDocument);
    expect(page.text).toContain('Nothing was lost.');
    expect(page.box('Your name').value).toBe('Tomasz W.');
  });

  it('says at the box what is wrong', async () => {
    await page.type('Your name', ' ');
    await page.press('Save');
    expect(page.noteOf('Your name')).toBe('Please enter a name.');
  });

  it('signs out', async () => {
    await page.press('Sign out');
    await page.answer(PortalSignOutDocument, { signOut: { ok: true } });
    expect(page.url).toBe('/sign-in');
  });
});
