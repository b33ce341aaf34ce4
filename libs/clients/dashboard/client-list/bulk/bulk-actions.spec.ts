import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AddTagDocument,
  AssignClientsDocument,
  CaseloadDocument,
  ClientsDocument,
  MoveClientsDocument,
  Session,
  TagClientsDocument,
  UndoBulkChangeDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { BulkDeeds } from '../../bulk-deeds';
import { clientsRoutes } from '../../clients.routes';
import { aCaseload } from '../../testing/a-caseload';
import { aClient, aClientWhoJoined } from '../../testing/a-client';

const [evenings] = aCaseload().caseload.tags;
const tag = evenings?.id ?? '';
const toast = () => TestBed.inject(Toasts).current();

describe('several clients at once', () => {
  let page: OpenedPage;
  const tick = async (name: string) => {
    page.element.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)!.click();
    await page.settle();
  };
  const open = async (role: string) => {
    page = await openPage([...clientsRoutes, { path: 'assign', children: [] }], { at: '/clients' });
    TestBed.inject(Session).update({ memberId: 'm1', role });
    await page.answer(CaseloadDocument, aCaseload());
    await page.answer(ClientsDocument, { clients: { rows: [aClient(), aClientWhoJoined()], endCursor: null } });
    await tick('Select all who are listed');
  };

  describe('chosen by the owner', () => {
    beforeEach(() => open('OWNER'));

    it('are counted, and let go again', async () => {
      expect(page.text).toContain('2 selected');
      await page.press('Clear the selection');
      expect(page.text).not.toContain('2 selected');
    });

    it('are tagged, and that is taken back', async () => {
      await page.press('evenings');
      expect(page.asked(TagClientsDocument)).toEqual({ clientIds: ['c1', 'c2'], tagId: tag, isOn: true });
      const changed = [aClient({ tagIds: [tag] })];
      await page.answer(TagClientsDocument, { tagClients: { id: 'b1', unchanged: 1, changed } });
      expect(toast()?.text).toBe('1 client tagged “evenings”; 1 client stayed as they were');
      expect(page.rows[0]).toContain('evenings');
      toast()?.action?.run();
      await page.settle();
      expect(page.asked(UndoBulkChangeDocument)).toEqual({ id: 'b1' });
      await page.answer(UndoBulkChangeDocument, { undoBulkChange: { id: 'b1', unchanged: 0, changed: [aClient()] } });
      expect(page.rows[0]).not.toContain('evenings');
      expect(toast()?.text).toBe('Taken back for 1 client');
    });

    it('get a new tag', async () => {
      await page.press('New tag');
      await page.type('Name', 'mornings');
      await page.press('Add the tag');
      await page.answer(AddTagDocument, { addTag: { id: 't2', name: 'mornings' } });
      expect(page.asked(TagClientsDocument)).toEqual({ clientIds: ['c1', 'c2'], tagId: 't2', isOn: true });
    });

    it('are given to a coach', async () => {
      await page.press('Marek Lind');
      expect(page.asked(AssignClientsDocument)).toEqual({ clientIds: ['c1', 'c2'], memberId: 'm2' });
    });

    it('are ended only after the consequence was said', async () => {
      await page.press('End coaching');
      expect(page.text).toContain('End the coaching of 2 clients?');
      expect(page.isAsking(MoveClientsDocument)).toBe(false);
      [...page.element.querySelectorAll<HTMLElement>('rk-dialog button')]
        .find(({ textContent }) => textContent.includes('End coaching'))!
        .click();
      await page.settle();
      expect(page.asked(MoveClientsDocument)).toEqual({ clientIds: ['c1', 'c2'], status: 'ENDED' });
      await page.answer(MoveClientsDocument, { moveClients: { id: 'b2', unchanged: 2, changed: [] } });
      expect(toast()?.text).toBe('Nothing to change for those you chose');
    });
  });

  it('go on to the page of another area, which is told who they are', async () => {
    const deed = { word: 'Assign exercise', icon: 'assignment', link: '/assign', roles: ['OWNER'] } as const;
    TestBed.configureTestingModule({ providers: [{ provide: BulkDeeds, useValue: [deed] }] });
    await open('OWNER');
    expect(page.button('Assign exercise').getAttribute('href')).toBe('/assign');
    await page.press('Assign exercise');
    const state = TestBed.inject(Router).lastSuccessfulNavigation()?.extras.state;
    expect(state?.['clients']).toEqual([
      { id: 'c1', name: aClient().name },
      { id: 'c2', name: aClientWhoJoined().name },
    ]);
  });

  it('can be tagged by an assistant, and nothing more', async () => {
    await open('ASSISTANT');
    expect(page.button('Tag')).toBeTruthy();
    for (const word of ['Pause', 'Give to', 'End coaching']) expect(() => page.button(word)).toThrow();
  });
});
