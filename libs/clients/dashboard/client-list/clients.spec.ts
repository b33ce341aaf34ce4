import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ClientPeekDocument, ClientsDocument, ResendInvitationDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { aCaseload } from '../testing/a-caseload';
import { aClient, aClientWhoJoined } from '../testing/a-client';
import { everybody, openTheList, pageOf } from '../testing/the-list';

const toast = () => TestBed.inject(Toasts).current()?.text;
const evenings = aCaseload().caseload.tags[0]?.id ?? '';

describe('Clients', () => {
  let page: OpenedPage;
  const open = async () => {
    page = await openTheList('/clients', aCaseload({ now: 34, over: 58 }));
  };

  describe('for everybody', () => {
    beforeEach(() => open());

    it('waits with the shape of what comes', () => {
      expect(page.heading).toBe('Clients');
      expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
      expect(page.asked(ClientsDocument)).toEqual({ filter: everybody });
    });

    it('shows who is there, where they stand, who coaches them and how they are tagged', async () => {
      const stage = { stage: 'NO_CONTACT', stageSince: new Date().toISOString().slice(0, 10) } as const;
      const tomasz = aClientWhoJoined({ ...stage, pronouns: 'he/him', timeZone: 'UTC', tagIds: [evenings], coachId: 'm2' });
      await page.answer(ClientsDocument, pageOf([aClient(), tomasz]));
      expect(page.rows[0]).toBe('DW Dana Whitlock dana@mail.example not yet Ines Halloran Invited Mail again Dana Whitlock Mailing');
      expect(page.rows[1]).toMatch(/^TW Tomasz Wieland he\/him, \d\d:\d\d in UTC No contact day 1 not yet evenings Marek Lind Active$/);
      expect(page.text).toContain('34 people now, 58 who have finished.');
    });

    it('says of whom something has to be read first, and who has gone quiet', async () => {
      const longAgo = '2026-01-05T09:00:00Z';
      await page.answer(
        ClientsDocument,
        pageOf([aClientWhoJoined({ openAlerts: 1 }), aClientWhoJoined({ id: 'c3', lastActiveAt: longAgo })]),
      );
      expect(page.rows[0]).toContain('Read first');
      expect(page.rows[1]).toContain('Quiet');
    });

    it('offers no mail to somebody under 18', async () => {
      await page.answer(ClientsDocument, pageOf([aClient({ status: 'UNDER_AGE' })]));
      expect(page.rows[0]).toContain('Under 18');
      expect(page.rows[0]).not.toContain('Mail again');
    });

    it('leads from a name to the page, and from anywhere else on the row to the client beside the list', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()]));
      expect(page.button('Dana Whitlock').getAttribute('href')).toBe('/clients/c1');
      page.element.querySelector<HTMLElement>('tbody td.since')!.click();
      await page.settle();
      expect(page.url).toBe('/clients?open=c1');
      expect(page.element.querySelector('rk-client-drawer dialog')?.hasAttribute('open')).toBe(true);
      expect(page.asked(ClientPeekDocument)).toEqual({ id: 'c1' });
    });

    it('invites to invite when nobody is there', async () => {
      await page.answer(ClientsDocument, pageOf([]));
      expect(page.text).toContain('Nobody here yet');
      expect(page.button('Invite your first client').getAttribute('href')).toBe('/clients?invite=1');
    });

    it('says when the server is away, and tries again', async () => {
      await page.cut(ClientsDocument);
      expect(page.text).toContain('We could not reach the server');
      await page.press('Try again');
      await page.answer(ClientsDocument, pageOf([aClient()]));
      expect(page.rows).toHaveLength(1);
    });

    it('fetches the next page before its end is reached', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()], 'cursor'));
      expect(page.asked(ClientsDocument)).toEqual({ filter: everybody, after: 'cursor' });
      await page.answer(ClientsDocument, pageOf([aClientWhoJoined()]));
      expect(page.rows).toHaveLength(2);
      expect(page.text).toContain('2 shown, and that is all');
    });

    it('keeps the first page when the next one fails, and offers to try again', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()], 'cursor'));
      await page.refuse(ClientsDocument, 'Please start from the top.', { code: 'BAD_USER_INPUT', problem: 'cursor-unknown' });
      expect(page.rows).toHaveLength(1);
      expect(toast()).toBe('Please start from the top.');
      await page.press('Load more');
      await page.answer(ClientsDocument, pageOf([aClientWhoJoined()]));
      expect(page.rows).toHaveLength(2);
      expect(page.text).not.toContain('Load more');
      expect(document.activeElement?.textContent).toContain('Tomasz Wieland');
    });

    it('mails an invitation again and says so', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()]));
      await page.press('Mail again');
      expect(page.asked(ResendInvitationDocument)).toEqual({ clientId: 'c1' });
      await page.answer(ResendInvitationDocument, { resendInvitation: aClient() });
      expect(toast()).toBe('Invitation mailed again to dana@mail.example');
    });

    it('says why an invitation was not mailed again', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()]));
      await page.press('Mail again');
      await page.refuse(ResendInvitationDocument, 'This client has accepted already.', { code: 'CONFLICT', problem: 'clients.has-joined' });
      expect(toast()).toBe('This client has accepted already.');
    });
  });

  it('is there at once for whoever comes back, as far as they had read', async () => {
    await open();
    await page.answer(ClientsDocument, pageOf([aClient()], 'cursor'));
    await page.answer(ClientsDocument, pageOf([aClientWhoJoined()]));
    await page.visit('/clients/c2');
    await page.visit('/clients');
    expect(page.rows).toHaveLength(2);
    await page.answer(ClientsDocument, pageOf([aClient({ name: 'Dana W.' })], 'cursor'));
    expect(page.rows.map((row) => row.slice(3, 10))).toEqual(['Dana W.', 'Tomasz ']);
  });
});
