import { TestBed } from '@angular/core/testing';
import { Injectable } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import {
  ChangeNoteDocument,
  ClientOverviewDocument,
  ClientTimelineDocument,
  type ClientTimelineQuery,
  RemoveNoteDocument,
  RestoreNoteDocument,
  Session,
  WriteNoteDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { clientTabs } from '../../client-tabs';
import { clientRoute } from '../../clients.routes';
import { timelineArea, TimelineAreas } from '../../timeline-kinds';
import { anItem, aTimeline } from '../../testing/a-timeline';
import { aPageOf } from '../../testing/an-overview';

@Injectable({ providedIn: 'root' })
class Coaches extends Session<{ memberId: string }> {
  protected override ask = () => Promise.resolve(null);
  protected override close = () => Promise.resolve();
}

async function open(timeline?: ClientTimelineQuery): Promise<OpenedPage> {
  const page = await openPage([clientRoute([clientTabs.first, clientTabs.last])], {
    ...{ at: '/clients/c2', session: Coaches, as: { memberId: 'm1' } },
  });
  await page.answer(ClientOverviewDocument, aPageOf());
  if (timeline) await page.answer(ClientTimelineDocument, timeline);
  return page;
}

const entries = ({ element }: OpenedPage) =>
  [...element.querySelectorAll('[rkTimelineEntry] b')].map(({ textContent }) => textContent.trim());

describe('the timeline on the page of a client', () => {
  it('waits with the shape of what comes, says when it is empty, and when the server is away', async () => {
    const page = await open();
    expect(page.element.querySelector('rk-client-timeline rk-skeleton')).not.toBeNull();
    await page.cut(ClientTimelineDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(ClientTimelineDocument, aTimeline());
    expect(page.text).toContain('Nothing here yet');
  });

  it('shows what another area has added while it stands open, and asks as part of the same reading', async () => {
    const ofOthers = async () => [{ ...(await timelineArea()), topics: ['flags'] }];
    TestBed.configureTestingModule({ providers: [{ provide: TimelineAreas, useValue: ofOthers }] });
    const page = await open(aTimeline(anItem()));
    await page.hear('flags');
    expect(page.element.querySelector('rk-client-timeline rk-skeleton')).toBeNull();
    expect(page.asked(ClientTimelineDocument)).toEqual({ clientId: 'c2', kinds: null, again: true });
    await page.answer(ClientTimelineDocument, aTimeline(anItem({ id: 'i2', text: 'Sleeps badly.' }), anItem()));
    expect(entries(page)).toHaveLength(2);
    await page.hear('flags');
    await page.cut(ClientTimelineDocument);
    expect(entries(page)).toHaveLength(2);
  });

  it('tells in words what happened, by day, with who may see it', async () => {
    const page = await open(
      aTimeline(
        anItem(),
        anItem({ id: 'i2', actorId: 'm2', actor: 'Marek Lind', visibility: 'TEAM', text: 'Sleeps badly.' }),
        anItem({
          id: 'i3',
          kind: 'clients.stage-moved',
          codes: ['no-contact'],
          visibility: 'CLIENT',
          text: null,
          happenedAt: '2026-03-08T12:00:00Z',
        }),
        anItem({
          id: 'i4',
          kind: 'clients.fact-recorded',
          codes: ['contact', 'none'],
          visibility: 'CLIENT',
          text: null,
          happenedAt: '2026-03-08T12:00:00Z',
        }),
        anItem({
          id: 'i5',
          kind: 'clients.status-moved',
          codes: ['active', 'paused'],
          visibility: 'CLIENT',
          text: null,
          happenedAt: '2025-12-08T12:00:00Z',
        }),
      ),
    );
    expect(entries(page)).toEqual(['Your note', 'Note by Marek Lind', 'Now: No contact', 'Contact now: none', 'Paused']);
    for (const words of ['Monday 9 March', 'Sunday 8 March', 'Only me', 'Team', 'Me and client', 'Ask about the sister.'])
      expect(page.text).toContain(words);
  });

  it('shows one group at a time', async () => {
    const page = await open(aTimeline(anItem()));
    await page.press('Notes');
    expect(page.asked(ClientTimelineDocument)).toEqual({
      clientId: 'c2',
      kinds: ['clients.note-written', 'clients.alert-pinned', 'clients.alert-dismissed'],
    });
  });

  it('goes further back', async () => {
    const page = await open({ timeline: { rows: [anItem()], endCursor: 'c' } });
    await page.press('Show what was before');
    expect(page.asked(ClientTimelineDocument)).toEqual({ clientId: 'c2', kinds: null, after: 'c' });
    await page.answer(ClientTimelineDocument, aTimeline(anItem({ id: 'i2', actorId: null, actor: 'Marek Lind' })));
    expect(entries(page)).toHaveLength(2);
  });

  it('lets notes of one’s own be changed and removed, and a toast brings them back', async () => {
    const page = await open(aTimeline(anItem()));
    await page.press('Change');
    expect(page.box('Note').value).toBe('Ask about the sister.');
    await page.type('Note', 'Ask about the brother.');
    page.element.querySelector<HTMLElement>('rk-change-note [data-variant=primary]')?.click();
    await page.settle();
    expect(page.asked(ChangeNoteDocument)).toEqual({ input: { id: 'n1', body: 'Ask about the brother.', visibility: 'ME' } });
    await page.answer(ChangeNoteDocument, { changeNote: { id: 'n1' } });
    await page.answer(ClientTimelineDocument, aTimeline(anItem({ text: 'Ask about the brother.' })));
    await page.press('Remove');
    await page.answer(RemoveNoteDocument, { removeNote: { id: 'n1' } });
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    expect(page.asked(RestoreNoteDocument)).toEqual({ id: 'n1' });
  });
});

describe('a note', () => {
  it('is for oneself unless one says otherwise, and is sent with a press', async () => {
    const page = await open(aTimeline());
    await page.type('A note', 'Ask about the sister.');
    expect(page.text).toContain('Nobody else reads it, not even the owner');
    await page.press('Team');
    expect(page.text).toContain('Assistants and the client never do');
    await page.press('Keep the note');
    expect(page.asked(WriteNoteDocument)).toEqual({ input: { clientId: 'c2', body: 'Ask about the sister.', visibility: 'TEAM' } });
    await page.answer(WriteNoteDocument, { writeNote: { id: 'n2' } });
    expect(page.box('A note').value).toBe('');
    expect(page.isAsking(ClientTimelineDocument)).toBe(true);
  });

  it('is sent with Ctrl and Enter, and stays in the box when the line is cut', async () => {
    const page = await open(aTimeline());
    await page.type('A note', 'Ask about the sister.');
    page.box('A note').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await page.settle();
    await page.cut(WriteNoteDocument);
    expect(page.box('A note').value).toBe('Ask about the sister.');
  });
});
