import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { AddClientDocument, CaseloadDocument, ClientsDocument, InviteClientDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { clientsRoutes } from '../clients.routes';
import { aCaseload } from '../testing/a-caseload';
import { aClient, aClientWhoJoined } from '../testing/a-client';

describe('the drawer that invites', () => {
  let page: OpenedPage;
  const drawer = () => page.element.querySelector<HTMLDialogElement>('rk-invite-drawer dialog');
  const fillIn = async () => {
    await page.type('Name', 'Dana Whitlock');
    await page.type('E-mail', 'dana@mail.example');
  };

  beforeEach(async () => {
    page = await openPage([{ path: '', pathMatch: 'full', children: [] }, ...clientsRoutes], { at: '/clients?invite=1' });
    await page.answer(CaseloadDocument, aCaseload());
    await page.answer(ClientsDocument, { clients: { rows: [aClientWhoJoined()], endCursor: null } });
  });

  it('is opened by the address, with the first box ready', () => {
    expect(drawer()?.open).toBe(true);
    expect(document.activeElement).toBe(page.box('Name'));
  });

  it('invites, says so, closes, and the list shows the client at once', async () => {
    await fillIn();
    await page.press('Mail the invitation');
    expect(page.asked(InviteClientDocument)).toEqual({ input: { name: 'Dana Whitlock', email: 'dana@mail.example' } });
    await page.answer(InviteClientDocument, { inviteClient: aClient() });
    expect(TestBed.inject(Toasts).current()?.text).toBe('Invitation on its way to dana@mail.example');
    expect(drawer()?.open).toBe(false);
    expect(page.url).toBe('/clients');
    expect(page.element.querySelector('tbody tr')?.textContent).toContain('Dana Whitlock');
  });

  it('puts somebody on the list who only asked, and mails nothing', async () => {
    await fillIn();
    await page.choose('Mail the invitation now');
    await page.press('Put them on the list');
    expect(page.asked(AddClientDocument)).toEqual({ input: { name: 'Dana Whitlock', email: 'dana@mail.example' } });
    await page.answer(AddClientDocument, { addClient: aClient({ status: 'PROSPECT', invitedAt: null }) });
    expect(TestBed.inject(Toasts).current()?.text).toBe('Dana Whitlock is on your list; nothing was mailed');
    expect(page.element.querySelector('tbody tr')?.textContent).toContain('Has asked');
  });

  it('is empty for the next one', async () => {
    await fillIn();
    await page.press('Mail the invitation');
    await page.answer(InviteClientDocument, { inviteClient: aClient() });
    await page.press('Invite a client');
    expect(page.box('Name').value).toBe('');
    expect(page.noteOf('E-mail')).toBe('The invitation goes here. Its subject tells a bystander nothing.');
  });

  it('says at the box that somebody is already here', async () => {
    await fillIn();
    await page.press('Mail the invitation');
    await page.refuse(InviteClientDocument, 'Somebody with this address is already on your list.', {
      code: 'CONFLICT',
      problem: 'clients.already-here',
      field: 'email',
    });
    expect(page.noteOf('E-mail')).toBe('Somebody with this address is already on your list.');
    expect(drawer()?.open).toBe(true);
  });

  it('says what is missing before it asks', async () => {
    await page.press('Mail the invitation');
    expect(page.noteOf('Name')).toBe('Please enter a name.');
    expect(page.noteOf('E-mail')).toContain('Please enter an e-mail address');
    expect(page.isAsking(InviteClientDocument)).toBe(false);
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    await page.type('Name', 'Dana Whitlock');
    await page.press('Close');
    expect(page.url).toBe('/clients');
    await page.press('Invite a client');
    expect(page.box('Name').value).toBe('Dana Whitlock');
  });

  it('keeps what was typed when its page was left, and is empty once it was sent', async () => {
    await fillIn();
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/');
    await router.navigateByUrl('/clients?invite=1');
    await page.settle();
    expect(page.box('Name').value).toBe('Dana Whitlock');
    await page.answer(ClientsDocument, { clients: { rows: [], endCursor: null } });
    await page.press('Mail the invitation');
    await page.answer(InviteClientDocument, { inviteClient: aClient() });
    await page.press('Invite a client');
    expect(page.box('Name').value).toBe('');
  });
});
