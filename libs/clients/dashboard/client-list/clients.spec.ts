import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CaseloadDocument,
  type ClientRowFragment,
  ClientPeekDocument,
  ClientsDocument,
  RemoveViewDocument,
  ResendInvitationDocument,
  SaveViewDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { clientRoute, clientsRoutes } from '../clients.routes';
import { aCaseload } from '../testing/a-caseload';
import { aClient, aClientWhoJoined } from '../testing/a-client';

const pageOf = (rows: ClientRowFragment[], endCursor: string | null = null) => ({ clients: { rows, endCursor } });
const toast = () => TestBed.inject(Toasts).current()?.text;
const everybody = { search: null, status: null, stage: null, need: null, coach: null, tag: null, order: 'NEED' };
const marek = '0197a000-0000-7000-8000-0000000000b2';
const evenings = aCaseload().caseload.tags[0]?.id ?? '';

describe('Clients', () => {
  let page: OpenedPage;
  const open = async (at = '/clients') => {
    page = await openPage([...clientsRoutes, clientRoute([])], { at });
  };

  async function search(text: string): Promise<void> {
    const box = page.element.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await new Promise((done) => setTimeout(done, 200));
    await page.settle();
  }

  describe('for everybody', () => {
    beforeEach(() => open());

    it('waits with the shape of what comes', () => {
      expect(page.heading).toBe('Clients');
      expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
      expect(page.asked(ClientsDocument)).toEqual({ filter: everybody });
    });

    it('shows who is there, where they stand, who coaches them and how they are tagged', async () => {
      await page.answer(CaseloadDocument, aCaseload({ now: 34, over: 58 }));
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

  describe('what waits', () => {
    it('stands above the list: how many, who, and the list of them with one press', async () => {
      await open();
      const needs = [
        { need: 'ALERT' as const, count: 1, names: ['Dana Whitlock'], since: new Date().toISOString() },
        { need: 'QUIET' as const, count: 9, names: ['Callum Strachan', 'Hye-jin Bae', 'Elin Sandvik'], since: '2026-01-05T09:00:00Z' },
      ];
      await page.answer(CaseloadDocument, aCaseload({ needs }));
      expect(page.text).toContain('Dana; the first was pinned today');
      expect(page.text).toContain('Callum, Hye-jin and 7 more');
      expect(page.button('See who').getAttribute('href')).toBe('/clients?need=quiet');
    });
  });

  describe('for some', () => {
    it('reads the whole filter from the address, and shows each choice to be taken off', async () => {
      await open(`/clients?search=dana&status=active&stage=no-contact&coach=${marek}&tag=${evenings}&order=name`);
      const filter = { ...everybody, search: 'dana', status: 'ACTIVE', stage: 'NO_CONTACT', coach: marek, tag: evenings, order: 'NAME' };
      expect(page.asked(ClientsDocument)).toEqual({ filter });
      await page.answer(CaseloadDocument, aCaseload());
      const chosen = [...page.element.querySelectorAll('rk-chosen-filters a')];
      expect(chosen.map(({ textContent }) => textContent.trim().replace(/\s*: show all again$/, ''))).toEqual([
        'Active',
        'No contact',
        'Another coach',
        'evenings',
      ]);
      expect(chosen[0]?.getAttribute('href')).toBe(`/clients?search=dana&stage=no-contact&coach=${marek}&tag=${evenings}&order=name`);
    });

    it('writes the search into the address once typing rests, and keeps the view', async () => {
      await open('/clients?status=ended');
      await page.answer(ClientsDocument, pageOf([aClientWhoJoined()]));
      await search('tom');
      expect(page.url).toBe('/clients?status=ended&search=tom');
      expect(page.asked(ClientsDocument)).toEqual({ filter: { ...everybody, search: 'tom', status: 'ENDED' } });
      expect(page.rows).toHaveLength(1);
      await page.answer(ClientsDocument, pageOf([]));
      expect(page.text).toContain('Nobody matches');
      expect(page.button('Show everybody').getAttribute('href')).toBe('/clients');
    });

    it('takes an unknown status for everybody', async () => {
      await open('/clients?status=gone');
      expect(page.asked(ClientsDocument)).toEqual({ filter: everybody });
    });

    it('is narrowed in a drawer, each choice at once in the address', async () => {
      await open('/clients?filters=1');
      await page.answer(CaseloadDocument, aCaseload());
      await page.select('Stage', 'trial');
      await page.select('Coach', 'me');
      expect(page.url).toBe('/clients?filters=1&stage=trial&coach=me');
      await page.press('Clear all');
      expect(page.url).toBe('/clients?filters=1');
    });
  });

  describe('a view', () => {
    const quiet = { id: 'v1', name: 'Quiet ones', search: 'need=quiet&coach=me' };

    it('that is current says so; another filter can be saved under a name', async () => {
      await open('/clients?coach=me');
      await page.answer(CaseloadDocument, aCaseload());
      expect(page.element.querySelector('[aria-current=page]')?.textContent).toContain('Mine');
      expect(page.text).not.toContain('Save this view');

      await page.visit('/clients?coach=me&need=quiet');
      await page.press('Save this view');
      await page.type('Name', 'Quiet ones');
      await page.press('Save the view');
      expect(page.asked(SaveViewDocument)).toEqual({ input: { name: 'Quiet ones', search: 'need=quiet&coach=me' } });
      await page.answer(SaveViewDocument, { saveView: [quiet] });
      expect(page.element.querySelector('[aria-current=page]')?.textContent.trim()).toBe('Quiet ones');
    });

    it('that was saved can be removed', async () => {
      await open('/clients?coach=me&need=quiet');
      await page.answer(CaseloadDocument, aCaseload({ views: [quiet] }));
      await page.press('Remove this view');
      await page.answer(RemoveViewDocument, { removeView: [] });
      expect(page.text).not.toContain('Quiet ones Remove');
      expect(page.text).toContain('Save this view');
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
