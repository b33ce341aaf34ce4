import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ClientRowFragment, InvitationsWaitingDocument, ResendInvitationDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { aClient } from '../testing/a-client';
import { todayCards } from '../today-cards';

describe('what clients lay on the Today page of their coach', () => {
  let page: OpenedPage;
  const answer = (waiting: ClientRowFragment[], anybody = waiting) =>
    page.answer(InvitationsWaitingDocument, { waiting: { rows: waiting }, anybody: { rows: anybody } });

  beforeEach(async () => {
    page = await openPage([{ path: '', loadComponent: todayCards[0]! }], { at: '/' });
  });

  it('waits with the shape of what comes', () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
  });

  it('says who has not answered, since when, and mails them again', async () => {
    await answer([aClient({ invitedAt: '2026-01-05T09:00:00Z' })]);
    expect(page.text).toContain('Invitations waiting');
    expect(page.text).toContain('Dana Whitlock Invited 5 January');
    await page.press('Mail again');
    await page.answer(ResendInvitationDocument, { resendInvitation: aClient() });
    expect(page.text).toContain('Dana Whitlock Invited today');
  });

  it('leads to the rest when many wait', async () => {
    await answer(Array.from({ length: 7 }, (_, nth) => aClient({ id: `c${nth}` })));
    expect(page.element.querySelectorAll('li')).toHaveLength(6);
    expect(page.button('See all who are invited').getAttribute('href')).toBe('/clients?status=invited');
  });

  it('shows an empty practice how to begin, with one button', async () => {
    await answer([]);
    expect(page.text).toContain('Your practice is open');
    expect(page.button('Invite your first client').getAttribute('href')).toBe('/clients?invite=1');
  });

  it('says that nothing waits when everybody has joined', async () => {
    await answer([], [aClient()]);
    expect(page.text).toContain('Everybody has joined');
  });

  it('says when the server is away, and tries again', async () => {
    await page.cut(InvitationsWaitingDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await answer([aClient()]);
    expect(page.text).toContain('Invitations waiting');
  });
});
