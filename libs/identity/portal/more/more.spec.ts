import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { PortalProfileDocument, PortalSignOutDocument, PortalViewerDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { DeviceCopies, DeviceDrafts, type Sending } from '@rekindle/shared/ui';
import { identityRoutes } from '../identity.routes';
import { aClient } from '../testing/a-client';
import { Viewer } from '../viewer';

const places = [{ path: '/more/answers', word: 'Your answers', sentence: 'What you told.' }];

describe('More, for whoever reads only,', () => {
  it('shows the name and says why it stays, and still signs out', async () => {
    const as = aClient({ readsOnlySince: '2026-11-12T10:00:00Z' });
    const page = await openPage([...identityRoutes(places), { path: '**', children: [] }], { at: '/more', session: Viewer, as });
    expect(page.element.querySelector('input:not([type=radio])')).toBeNull();
    expect(page.text).toContain('Tomasz Wieland Your coaching has ended, so your name stays as it is.');
    await page.press('Sign out');
    expect(page.isAsking(PortalSignOutDocument)).toBe(true);
  });
});

describe('More', () => {
  let page: OpenedPage;

  beforeEach(async () => {
    page = await openPage([...identityRoutes(places), { path: '**', children: [] }], { at: '/more', session: Viewer, as: aClient() });
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

  it('signs out on the device at once while the server is away, which hears of it before anything else', async () => {
    const copies = TestBed.inject(DeviceCopies);
    await copies.keep('exercise', 'In the hall.');
    await page.press('Sign out');
    await page.cut(PortalSignOutDocument);
    expect([page.url, await copies.find('exercise')]).toEqual(['/sign-in', undefined]);
    void TestBed.inject(Viewer).findAgain();
    await page.settle();
    expect(page.isAsking(PortalViewerDocument)).toBe(false);
    await page.answer(PortalSignOutDocument, { signOut: { ok: true } });
    await page.answer(PortalViewerDocument, { viewer: null });
    void TestBed.inject(Viewer).findAgain();
    await page.settle();
    expect(page.isAsking(PortalSignOutDocument)).toBe(false);
  });

  it('leads to what the other areas have here', () => {
    expect(page.button('Your answers').getAttribute('href')).toBe('/more/answers');
  });

  describe('with something that lies on the device only', () => {
    let drafts: DeviceDrafts;
    let outcome: Sending;

    beforeEach(async () => {
      outcome = 'unreachable';
      drafts = TestBed.inject(DeviceDrafts);
      drafts.sendWith('intake', { send: () => Promise.resolve(outcome), nameOf: () => 'Contact now' });
      await drafts.keep('intake/contact', 'none');
    });

    it('names it before signing out, and loses nothing by asking', async () => {
      await page.press('Sign out');
      expect(page.element.querySelector('dialog[open]')?.textContent).toContain('Contact now');
      expect(page.isAsking(PortalSignOutDocument)).toBe(false);
      await page.press('Stay signed in');
      expect(drafts.waiting()).toHaveLength(1);
    });

    it('sends it first when it can, and then signs out', async () => {
      outcome = 'sent';
      await page.press('Sign out');
      expect(drafts.waiting()).toEqual([]);
      await page.answer(PortalSignOutDocument, { signOut: { ok: true } });
      expect(page.url).toBe('/sign-in');
    });

    it('removes it when they leave all the same', async () => {
      await page.press('Sign out');
      await page.press('Sign out anyway');
      await page.answer(PortalSignOutDocument, { signOut: { ok: true } });
      expect(drafts.waiting()).toEqual([]);
    });
  });
});
