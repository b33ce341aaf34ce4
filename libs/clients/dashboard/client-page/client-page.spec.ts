import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import {
  ClientOverviewDocument,
  DismissAlertDocument,
  MoveClientDocument,
  MoveStageDocument,
  PinAlertDocument,
  SetCustomValueDocument,
  TagClientDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { clientTabs } from '../client-tabs';
import { clientRoute } from '../clients.routes';
import { aClient, aClientWhoJoined } from '../testing/a-client';
import { anOverview, aPageOf } from '../testing/an-overview';

const open = () => openPage([clientRoute([clientTabs.first, clientTabs.last])], { at: '/clients/c2' });
const linesOf = ({ element }: OpenedPage) =>
  [...element.querySelectorAll('dl div')].map((line) => [...line.children].map(({ textContent }) => textContent.trim()).join(': '));

describe('the page of a client', () => {
  it('waits with the shape of what comes', async () => {
    const page = await open();
    expect(page.asked(ClientOverviewDocument)).toEqual({ id: 'c2' });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
  });

  it('says what they told, what they want first, and by the name they use for the other person', async () => {
    const page = await open();
    await page.answer(ClientOverviewDocument, aPageOf());
    expect(page.heading).toContain('Tomasz Wieland');
    expect(linesOf(page)).toEqual([
      'Wants to find out: not sure yet',
      'Parted: January 2026',
      'Ended by: the bear',
      'Still share: children, a home',
      'Calls the other person: the bear',
      'Lives in: Portugal',
      'May be mailed at: 08:00',
    ]);
  });

  it('says of each consent when it was given or taken back', async () => {
    const page = await open();
    await page.answer(ClientOverviewDocument, aPageOf());
    for (const words of ['Given 1 March 2026', 'Check-ins by mail Taken back 5 March 2026', 'Questions later on Not given'])
      expect(page.text).toContain(words);
  });

  it.each([
    ['who has not accepted yet', { client: aClient() }, 'has not accepted the invitation yet'],
    ['who has not finished', {}, 'has not finished the first questions yet'],
    ['who is under 18', { client: aClient({ status: 'UNDER_AGE' }) }, 'said that they are under 18'],
    [
      'who took back what is needed',
      { consents: [{ kind: 'TERMS', decision: 'WITHDRAWN', recordedAt: '2026-03-05T09:00:00Z' } as const] },
      'took back a consent that is needed',
    ],
  ])('says of somebody %s that there is nothing to read, and why', async (_who, about, words) => {
    const page = await open();
    await page.answer(
      ClientOverviewDocument,
      aPageOf(anOverview({ completedAt: null, facts: [], nickname: null, consents: [], ...about })),
    );
    expect(page.text).toContain(words);
    expect(linesOf(page)).toEqual([]);
  });

  it('says of somebody who skipped everything that this is fine', async () => {
    const page = await open();
    const nothing = { facts: [], nickname: null, country: null, timeZone: null, mailHour: null };
    await page.answer(ClientOverviewDocument, aPageOf(anOverview(nothing)));
    expect(page.text).toContain('left every question open');
  });

  it('tells an assistant that only coaches read it', async () => {
    const page = await open();
    await page.refuse(ClientOverviewDocument, 'Your role does not include this.', { code: 'FORBIDDEN', problem: 'not-allowed' });
    expect(page.text).toContain('Only coaches read this');
  });

  it('says when the server is away, and tries again', async () => {
    const page = await open();
    await page.cut(ClientOverviewDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(ClientOverviewDocument, aPageOf());
    expect(page.heading).toContain('Tomasz Wieland');
  });
});

describe('the head of the page', () => {
  const openWith = async (about: Parameters<typeof aClientWhoJoined>[0]) => {
    const page = await open();
    await page.answer(ClientOverviewDocument, aPageOf(anOverview({ client: aClientWhoJoined(about) })));
    return page;
  };

  it('says who they are, where they stand, since when, and what time it is there', async () => {
    const page = await openWith({
      pronouns: 'he/him',
      stage: 'NO_CONTACT',
      stageSince: '2026-03-01',
      timeZone: 'Europe/Lisbon',
      status: 'PAUSED',
    });
    for (const words of ['Tomasz Wieland he/him', 'No contact day', 'Paused', 'in Lisbon', 'Health data', 'Check-in mail: taken back'])
      expect(page.text).toContain(words);
  });

  it('pauses at once, and a toast takes it back', async () => {
    const page = await openWith({});
    await page.press('Pause');
    expect(page.asked(MoveClientDocument)).toEqual({ clientId: 'c2', status: 'PAUSED' });
    await page.answer(MoveClientDocument, { moveClient: aClientWhoJoined({ status: 'PAUSED' }) });
    expect(page.text).toContain('Paused');
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    expect(page.asked(MoveClientDocument)).toEqual({ clientId: 'c2', status: 'ACTIVE' });
  });

  it('asks before what cannot be taken back', async () => {
    const page = await openWith({ status: 'INVITED', joinedAt: null });
    await page.press('Take the invitation back');
    expect(page.isAsking(MoveClientDocument)).toBe(false);
    page.element.querySelector<HTMLElement>('dialog[open] [data-variant=primary]')?.click();
    await page.settle();
    expect(page.asked(MoveClientDocument)).toEqual({ clientId: 'c2', status: 'PROSPECT' });
  });

  it('writes down a stage with its day', async () => {
    const page = await openWith({ stage: 'SEPARATED', stageSince: '2026-03-01' });
    await page.press('Stage');
    await page.select('Stage', 'TRIAL');
    await page.type('Since', '2026-03-09');
    page.element.querySelector<HTMLElement>('rk-move-stage [data-variant=primary]')?.click();
    await page.settle();
    expect(page.asked(MoveStageDocument)).toEqual({ input: { clientId: 'c2', stage: 'TRIAL', on: '2026-03-09' } });
  });
});

describe('what is pinned', () => {
  const alert = { id: 'a1', text: 'No calls after 20:00.', pinnedBy: 'Ines Halloran', pinnedAt: '2026-03-09T09:00:00Z' };

  it('comes first, and is dismissed after a question, with a reason', async () => {
    const page = await open();
    await page.answer(ClientOverviewDocument, aPageOf(anOverview({ alerts: [alert] })));
    expect(page.text).toContain('No calls after 20:00.');
    await page.press('Dismiss');
    expect(page.isAsking(DismissAlertDocument)).toBe(false);
    await page.type('Reason (optional)', 'Calls are fine.');
    await page.press('Dismiss it');
    expect(page.asked(DismissAlertDocument)).toEqual({ input: { id: 'a1', reason: 'Calls are fine.' } });
    await page.answer(DismissAlertDocument, { dismissAlert: [] });
    expect(page.element.querySelector('rk-client-alerts section')).toBeNull();
  });

  it('is pinned from the head of the page', async () => {
    const page = await open();
    await page.answer(ClientOverviewDocument, aPageOf());
    await page.press('Pin');
    await page.type('What has to be known', 'No calls.');
    await page.press('Pin it');
    expect(page.asked(PinAlertDocument)).toEqual({ input: { clientId: 'c2', text: 'No calls.' } });
    await page.answer(PinAlertDocument, { pinAlert: [alert] });
    expect(page.element.querySelector('rk-client-alerts section')).not.toBeNull();
  });
});

describe('beside the timeline', () => {
  it('a tag is put on by typing and taken off with one press', async () => {
    const page = await open();
    await page.answer(ClientOverviewDocument, aPageOf());
    await page.type('Add a tag', 'Evenings');
    page.element.querySelector('rk-client-tags form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.asked(TagClientDocument)).toEqual({ clientId: 'c2', tagId: 't1', isOn: true });
    await page.answer(TagClientDocument, { tagClients: { changed: [aClientWhoJoined({ tagIds: ['t1'] })] } });
    await page.press('Take off evenings');
    expect(page.asked(TagClientDocument)).toEqual({ clientId: 'c2', tagId: 't1', isOn: false });
  });

  it('a field is kept when somebody leaves it', async () => {
    const page = await open();
    await page.answer(ClientOverviewDocument, aPageOf());
    const box = page.box('Found us through');
    box.value = 'a friend';
    box.dispatchEvent(new Event('change'));
    expect(page.asked(SetCustomValueDocument)).toEqual({ input: { clientId: 'c2', fieldId: 'f1', value: 'a friend' } });
    await page.answer(SetCustomValueDocument, { setCustomValue: [{ fieldId: 'f1', value: 'a friend' }] });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('what was so before is told with its days', async () => {
    const page = await open();
    const before = {
      kind: 'CONTACT',
      codes: ['practical'],
      happenedOn: '2026-01-01',
      happenedPrecision: 'DAY',
      until: '2026-03-03',
    } as const;
    await page.answer(ClientOverviewDocument, aPageOf(anOverview({ earlierFacts: [before] })));
    expect(page.text).toContain('Contact now: was “only what is practical” until 3 March 2026');
  });
});
