import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AddToAgendaDocument,
  type AgendaPointFragment,
  ClientAgendaDocument,
  RemoveAgendaPointDocument,
  SettleAgendaPointDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { agendaTab } from '../client-tabs';

const point = (about: Partial<AgendaPointFragment> = {}): AgendaPointFragment => ({
  ...{ id: 'p1', text: 'The moment before the door', itemId: null, addedBy: 'Ines Halloran', addedAt: new Date().toISOString() },
  ...{ settledAt: null, ...about },
});

describe('the agenda of a client', () => {
  let page: OpenedPage;
  beforeEach(async () => {
    page = await openPage([{ path: 'clients/:clientId/agenda', loadComponent: agendaTab.load }], { at: '/clients/c1/agenda' });
  });

  it('says what it is for while it is empty', async () => {
    await page.answer(ClientAgendaDocument, { agenda: [] });
    expect(page.text).toContain('Nothing on the agenda yet');
    expect(page.text).toContain('For your team alone. Clients never see it.');
  });

  it('takes a point, and keeps what was typed when the line is cut', async () => {
    await page.answer(ClientAgendaDocument, { agenda: [] });
    await page.type('To talk about', 'The moment before the door');
    await page.press('Put it on the agenda');
    await page.cut(AddToAgendaDocument);
    expect(page.box('To talk about').value).toBe('The moment before the door');
    await page.press('Put it on the agenda');
    expect(page.asked(AddToAgendaDocument)).toEqual({ input: { clientId: 'c1', text: 'The moment before the door', itemId: null } });
    await page.answer(AddToAgendaDocument, { addToAgenda: [point()] });
    expect(page.box('To talk about').value).toBe('');
    expect(page.text).toContain('The moment before the door Ines Halloran, today');
  });

  it('moves what was talked about below, and back again', async () => {
    await page.answer(ClientAgendaDocument, { agenda: [point()] });
    await page.choose('The moment before the door');
    expect(page.asked(SettleAgendaPointDocument)).toEqual({ id: 'p1', isOn: true });
    await page.answer(SettleAgendaPointDocument, { settleAgendaPoint: [point({ settledAt: new Date().toISOString() })] });
    expect(page.text).toContain('Talked about The moment before the door talked about today');
    await page.choose('The moment before the door');
    expect(page.asked(SettleAgendaPointDocument)).toEqual({ id: 'p1', isOn: false });
  });

  it('takes one off, and shows what others do', async () => {
    await page.answer(ClientAgendaDocument, { agenda: [point()] });
    await page.press('Take off the agenda: The moment');
    await page.answer(RemoveAgendaPointDocument, { removeAgendaPoint: [] });
    expect(page.text).not.toContain('The moment before the door');
    await page.hear('review');
    await page.answer(ClientAgendaDocument, { agenda: [point({ id: 'p2', text: 'Her mother' })] });
    expect(page.text).toContain('Her mother');
  });
});
