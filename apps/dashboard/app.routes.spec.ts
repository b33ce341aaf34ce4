import { TestBed } from '@angular/core/testing';
import { withNavigationErrorHandler } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { Viewer } from '@rekindle/identity/dashboard';
import {
  ClientsDocument,
  type CoachFragment,
  CoachSignOutDocument,
  CoachViewerDocument,
  OwnFactorsDocument,
} from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { showUnreachable } from '@rekindle/shared/ui';
import { routes } from './app.routes';
import { provideSettingsTabs } from './settings/provide-settings-tabs';

const ines: CoachFragment = {
  memberId: 'm1',
  name: 'Ines Halloran',
  email: 'ines@stillwater.example',
  role: 'OWNER',
  isOperator: false,
  practice: { id: 'p1', name: 'Stillwater', timeZone: 'Europe/Lisbon', logo: null },
};

const open = (at: string, as?: CoachFragment | null) =>
  openPage(routes, { at, session: Viewer, features: [withNavigationErrorHandler(showUnreachable)], ...(as === undefined ? {} : { as }) });

describe('the dashboard', () => {
  it('shows nothing to a visitor but the way in', async () => {
    const page = await open('/clients');
    expect(page.text).toBe('');
    await page.answer(CoachViewerDocument, { viewer: null });
    expect(page.url).toBe('/sign-in?return=%2Fclients');
    expect(page.heading).toBe('Welcome back');
  });

  it('greets by name, with the date and the clock of the practice, above what the areas lay on Today', async () => {
    const page = await open('/', ines);
    expect(page.url).toBe('/today');
    expect(page.heading).toMatch(/^Good (night|morning|afternoon|evening), Ines$/);
    expect(page.text).toMatch(/\d\d:\d\d in Lisbon/);
    expect(page.element.querySelector('rk-invitations-waiting')).not.toBeNull();
  });

  it('has the name of the coach and the practice in its frame, on every page', async () => {
    const page = await open('/clients', ines);
    expect(page.text).toContain('Ines Halloran Stillwater');
  });

  it('shows the sign-in page when the session ends, and leads back', async () => {
    const page = await open('/clients?search=dana', ines);
    await page.refuse(ClientsDocument, 'Please sign in.', { code: 'UNAUTHENTICATED', problem: 'signed-out' });
    expect(page.url).toBe('/sign-in?return=%2Fclients%3Fsearch%3Ddana');
    expect(page.text).toContain('Sign in, and you are back where you were.');
  });

  it('says on every page until when somebody has to add a second factor, and where', async () => {
    const page = await open('/clients', ines);
    const none = { totpSince: null, passkeys: [], recoveryCodesLeft: 0 };
    await page.answer(OwnFactorsDocument, { secondFactors: { ...none, mustEnrolBy: '2026-12-07T12:00:00Z' } });
    expect(page.text).toContain('Your practice asks for a second factor from Monday 7 December on.');
    expect(page.button('Add one now').getAttribute('href')).toBe('/settings/security');
  });

  it('leads from one page of the settings to those of all areas', async () => {
    TestBed.configureTestingModule({ providers: [provideSettingsTabs()] });
    const page = await open('/settings', ines);
    const links = [...page.element.querySelectorAll('nav[aria-label=Settings] a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/settings/you');
    expect(links).toContain('/settings/clients');
    expect(page.element.querySelector('nav[aria-label=Settings] [aria-current=page]')?.textContent).toBe('Practice');
  });

  it('signs out from its frame', async () => {
    const page = await open('/today', ines);
    await page.press('Sign out');
    await page.answer(CoachSignOutDocument, { signOut: { ok: true } });
    expect(page.url).toBe('/sign-in');
  });

  it('says where an address leads that leads nowhere', async () => {
    const page = await open('/nowhere', ines);
    expect(page.heading).toBe('There is nothing here');
  });
});
