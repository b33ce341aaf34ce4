import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ClientRowFragment, ClientsDocument, ResendInvitationDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { clientsRoutes } from '../clients.routes';
import { aClient, aClientWhoJoined } from '../testing/a-client';

const pageOf = (rows: ClientRowFragment[], endCursor: string | null = null) => ({ clients: { rows, endCursor } });
const toast = () => TestBed.inject(Toasts).current()?.text;

describe('Clients', () => {
  let page: OpenedPage;
  const open = async (at = '/clients') => {
    page = await openPage(clientsRoutes, { at });
  };

  async function search(text: string): Promise<void> {
    const box = page.element.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await new Promise((done) => setTimeout(done, 300));
    await page.settle();
  }

  describe('for everybody', () => {
    beforeEach(() => open());

    it('waits with the shape of what comes', () => {
      expect(page.heading).toBe('Clients');
      expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
      expect(page.asked(ClientsDocument)).toEqual({ search: null, status: null });
    });

    it('shows who is there, where they stand and since when, and counts what it knows', async () => {
      await page.answer(ClientsDocument, pageOf([aClient(), aClientWhoJoined()]));
      expect(page.rows).toEqual([
        'DW Dana Whitlock dana@mail.example Invited today Mail again Dana Whitlock Mailing',
        'TW Tomasz Wieland tomasz@mail.example Active today',
      ]);
      expect(page.text).toContain('2 people: 1 active, 1 invited.');
    });

    it('counts nobody while there are more pages', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()], 'cursor'));
      expect(page.text).toContain('The people you work with, the newest first.');
    });

    it('says of somebody under 18 that they cannot join, and offers no mail', async () => {
      await page.answer(ClientsDocument, pageOf([aClient({ status: 'UNDER_AGE' })]));
      expect(page.rows).toEqual(['DW Dana Whitlock dana@mail.example Cannot join: under 18 today']);
    });

    it('leads from a name to the page of the client', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()]));
      expect(page.button('Dana Whitlock').getAttribute('href')).toBe('/clients/c1');
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

    it('loads the next page below the first', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()], 'cursor'));
      await page.press('Load more');
      expect(page.asked(ClientsDocument)).toEqual({ search: null, status: null, after: 'cursor' });
      await page.answer(ClientsDocument, pageOf([aClientWhoJoined()]));
      expect(page.rows).toHaveLength(2);
      expect(page.text).not.toContain('Load more');
      expect(document.activeElement?.textContent).toContain('Tomasz Wieland');
    });

    it('keeps the first page when the next one fails', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()], 'cursor'));
      await page.press('Load more');
      await page.refuse(ClientsDocument, 'Please start from the top.', { code: 'BAD_USER_INPUT', problem: 'cursor-unknown' });
      expect(page.rows).toHaveLength(1);
      expect(toast()).toBe('Please start from the top.');
    });

    it('mails an invitation again and says so', async () => {
      await page.answer(ClientsDocument, pageOf([aClient({ invitedAt: '2026-01-05T09:00:00Z' })]));
      await page.press('Mail again');
      expect(page.asked(ResendInvitationDocument)).toEqual({ clientId: 'c1' });
      await page.answer(ResendInvitationDocument, { resendInvitation: aClient() });
      expect(page.rows[0]).toContain('Invited today');
      expect(toast()).toBe('Invitation mailed again to dana@mail.example');
    });

    it('says why an invitation was not mailed again', async () => {
      await page.answer(ClientsDocument, pageOf([aClient()]));
      await page.press('Mail again');
      await page.refuse(ResendInvitationDocument, 'This client has accepted already.', { code: 'CONFLICT', problem: 'clients.has-joined' });
      expect(toast()).toBe('This client has accepted already.');
    });
  });

  describe('for some', () => {
    it('reads search and status from the address', async () => {
      await open('/clients?search=dana&status=invited');
      expect(page.asked(ClientsDocument)).toEqual({ search: 'dana', status: 'INVITED' });
      expect(page.element.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('dana');
      expect(page.element.querySelector('[aria-current=page]')?.textContent).toBe('Invited');
    });

    it('writes the search into the address once typing rests, and keeps the tab', async () => {
      await open('/clients?status=active');
      await page.answer(ClientsDocument, pageOf([aClientWhoJoined()]));
      await search('tom');
      expect(page.url).toBe('/clients?status=active&search=tom');
      expect(page.asked(ClientsDocument)).toEqual({ search: 'tom', status: 'ACTIVE' });
      expect(page.rows).toHaveLength(1);
      await page.answer(ClientsDocument, pageOf([]));
      expect(page.text).toContain('Nobody matches');
      expect(page.button('Show everybody').getAttribute('href')).toBe('/clients');
    });

    it('takes an unknown status for everybody', async () => {
      await open('/clients?status=gone');
      expect(page.asked(ClientsDocument)).toEqual({ search: null, status: null });
    });
  });
});
