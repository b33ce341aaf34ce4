import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { ClientPairDocument, type ClientRowFragment, MergeClientsDocument, PossibleDuplicatesDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { clientsRoutes } from '../clients.routes';
import { aClient, aClientWhoJoined } from '../testing/a-client';

const open = (at: string) => openPage([...clientsRoutes, { path: '**', children: [] }], { at });

async function openPair(keep: ClientRowFragment, other: ClientRowFragment): Promise<OpenedPage> {
  const page = await open('/clients/merge?a=c1&b=c2');
  await page.answer(ClientPairDocument, { clientPair: { keep, other } });
  return page;
}

describe('the page that merges two', () => {
  it('shows both, asks where they differ, and makes one of them', async () => {
    const page = await openPair(aClient(), aClient({ id: 'c2', name: 'Dee W', email: 'dana@work.example', pronouns: 'she/her' }));
    expect(page.isAsking(MergeClientsDocument)).toBe(false);
    await page.choose('Dee W');
    await page.choose('dana@work.example');
    await page.press('Make them one client');
    expect(page.asked(MergeClientsDocument)).toEqual({ input: { keepId: 'c1', otherId: 'c2', takes: ['PRONOUNS', 'NAME', 'EMAIL'] } });
    await page.answer(MergeClientsDocument, { mergeClients: aClient({ name: 'Dana W' }) });
    expect(TestBed.inject(Toasts).current()?.text).toBe('Dana W is one client now');
    expect(page.url).toBe('/clients/c1');
  });

  it('does not ask for the address of somebody who signs in with it', async () => {
    const page = await openPair(aClientWhoJoined(), aClient({ name: 'Tomasz Wieland' }));
    expect(page.element.querySelector('#merge-EMAIL')).toBeNull();
    expect(page.element.querySelector('#merge-NAME')).toBeNull();
  });

  it('says what to do where both have joined', async () => {
    const page = await openPair(aClientWhoJoined(), aClientWhoJoined({ id: 'c3' }));
    expect(page.text).toContain('Both have joined');
    expect(() => page.button('Make them one client')).toThrow();
  });

  it('lists those who may be one person when no two are chosen', async () => {
    const page = await open('/clients/merge');
    await page.answer(PossibleDuplicatesDocument, { possibleDuplicates: [{ why: 'NAME', keep: aClientWhoJoined(), other: aClient() }] });
    expect(page.button('Compare').getAttribute('href')).toBe('/clients/merge?a=c2&b=c1');
  });

  it('says that one of them is gone', async () => {
    const page = await open('/clients/merge?a=c1&b=c2');
    await page.refuse(ClientPairDocument, 'There is nothing here.', { code: 'NOT_FOUND' });
    expect(page.text).toContain('There is nothing here');
  });
});
