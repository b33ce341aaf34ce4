import { withNavigationErrorHandler } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { Viewer } from '@rekindle/identity/portal';
import {
  BeginningDocument,
  OpenCheckInDocument,
  OwnExercisesDocument,
  type PersonFragment,
  PortalProfileDocument,
  ChecksDocument,
  PortalTodayDocument,
  PortalViewerDocument,
} from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { showUnreachable } from '@rekindle/shared/ui';
import { routes } from './app.routes';

const tomasz: PersonFragment = {
  memberId: 'm2',
  name: 'Tomasz Wieland',
  email: 'tomasz@mail.example',
  practice: { name: 'Stillwater', logo: null },
  readsOnlySince: null,
};

const open = (at: string, as?: PersonFragment) =>
  openPage(routes, { at, session: Viewer, features: [withNavigationErrorHandler(showUnreachable)], ...(as ? { as } : {}) });

const aBeginning = (completedAt: string | null) => ({
  viewer: { memberId: 'm2', name: 'Tomasz Wieland' },
  today: { coachName: 'Ines Halloran', practiceName: 'Stillwater' },
  consents: (['TERMS', 'SPECIAL_CATEGORY'] as const).map((kind) => ({
    ...{ kind, decision: 'GIVEN' as const, version: '2026-11-23', name: 'Tomasz Wieland', recordedAt: '2026-03-01T08:00:00Z' },
  })),
  intake: { completedAt, answers: [] },
});

describe('the portal', () => {
  it('leads whoever has not begun yet to the beginning', async () => {
    const page = await open('/today', tomasz);
    await page.answer(BeginningDocument, aBeginning(null));
    expect(page.url).toBe('/welcome');
    expect(page.heading).toBe('Good that you are back, Tomasz');
  });

  it('shows nothing to a visitor but the way in', async () => {
    const page = await open('/more');
    await page.answer(PortalViewerDocument, { viewer: null });
    expect(page.url).toBe('/sign-in?return=%2Fmore');
  });

  it('greets by name above what the areas lay on Today', async () => {
    const page = await open('/', tomasz);
    await page.answer(BeginningDocument, aBeginning('2026-03-01T09:00:00Z'));
    expect(page.url).toBe('/today');
    expect(page.heading).toMatch(/^Good (night|morning|afternoon|evening), Tomasz$/);
    await page.answer(OpenCheckInDocument, { myCheckIns: null });
    await page.answer(ChecksDocument, { measures: [] });
    await page.answer(OwnExercisesDocument, { myExercises: [] });
    await page.answer(PortalTodayDocument, { today: { coachName: 'Ines Halloran', practiceName: 'Stillwater' } });
    expect(page.text).toContain('Ines Halloran will set your first step.');
  });

  it('shows the sign-in page when the session ends', async () => {
    const page = await open('/today', tomasz);
    await page.answer(BeginningDocument, aBeginning('2026-03-01T09:00:00Z'));
    await page.refuse(PortalTodayDocument, 'Please sign in.', { code: 'UNAUTHENTICATED', problem: 'signed-out' });
    expect(page.url).toBe('/sign-in');
  });

  it('tells whoever reads only so on every page, since when, and to whom they can write', async () => {
    const page = await open('/more', { ...tomasz, readsOnlySince: '2026-11-12T10:00:00Z' });
    await page.answer(BeginningDocument, aBeginning('2026-03-01T09:00:00Z'));
    expect(page.heading).toBe('More');
    expect(page.text).toContain('Your coaching ended on 12 November 2026.');
    expect(page.text).toContain('write to Stillwater.');
  });

  it.each(['/today', '/welcome', '/welcome/questions/goal'])('leads whoever reads only from %s to Today, begun or not', async (at) => {
    const page = await open(at, { ...tomasz, readsOnlySince: '2026-11-12T10:00:00Z' });
    await page.answer(BeginningDocument, aBeginning(null));
    expect(page.url).toBe('/today');
    expect(page.text).toContain('Take good care, Tomasz');
  });

  it('says so at once where coaching ends while a page stands open', async () => {
    const page = await open('/more', tomasz);
    await page.answer(BeginningDocument, aBeginning('2026-03-01T09:00:00Z'));
    await page.type('Your name', 'Tomasz W.');
    await page.press('Save');
    await page.refuse(PortalProfileDocument, 'Nothing new can be stored here any more.', { code: 'FORBIDDEN', problem: 'reads-only' });
    expect(page.text).toContain('Nothing new can be stored here any more.');
    await page.answer(PortalViewerDocument, { viewer: { ...tomasz, readsOnlySince: '2026-11-12T10:00:00Z' } });
    expect(page.text).toContain('Your coaching ended on 12 November 2026.');
  });

  it('says where an address leads that leads nowhere', async () => {
    const page = await open('/nowhere', tomasz);
    expect(page.heading).toBe('There is nothing here');
  });
});
