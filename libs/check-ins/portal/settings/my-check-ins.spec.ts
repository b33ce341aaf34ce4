import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  MailMyCheckInsAgainDocument,
  MoveMyCheckInsDocument,
  OwnCheckInSettingsDocument,
  type OwnCheckInsFragment,
  PauseMyCheckInsDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { checkInsRoutes } from '../check-ins.routes';
import { ownCheckIns } from '../testing/own-check-ins';

const routes = [...checkInsRoutes, { path: '**', children: [] }];
const at = '/more/check-ins';

async function open(change: Partial<OwnCheckInsFragment> = {}): Promise<OpenedPage> {
  const page = await openPage(routes, { at });
  await page.answer(OwnCheckInSettingsDocument, { myCheckIns: ownCheckIns(change) });
  return page;
}

// Ten in the evening in Lisbon, where it is already the next day in Berlin.
beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-30T22:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the check-ins of a client', () => {
  it('wait with the shape of what comes', async () => {
    const page = await openPage(routes, { at });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
  });

  it('say in words when they come, and the next three by the clock where the client lives', async () => {
    const page = await open();
    expect(page.text).toContain('In the evening, at 19:00, Lisbon time.');
    expect(page.text).toContain('Nothing comes from 21:00 to 08:00.');
    expect([...page.element.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
      'Tuesday 1 December at 19:00',
      'Wednesday 2 December at 19:00',
      'Friday 4 December at 19:00',
    ]);
  });

  it('come at another hour from the next one on', async () => {
    const page = await open({ at: '18:30' });
    expect(page.box('Hour').value).toBe('18:30');
    await page.select('Hour', '08:00');
    await page.press('Change the hour');
    expect(page.asked(MoveMyCheckInsDocument)).toEqual({ at: '08:00' });
    await page.answer(MoveMyCheckInsDocument, { moveMyCheckIns: ownCheckIns({ at: '08:00' }) });
    expect(page.text).toContain('In the morning, at 08:00, Lisbon time.');
  });

  it('keep the hour that was chosen while the line is cut', async () => {
    const page = await open();
    await page.select('Hour', '12:00');
    await page.press('Change the hour');
    await page.cut(MoveMyCheckInsDocument);
    expect(page.box('Hour').value).toBe('12:00');
    expect(TestBed.inject(Toasts).current()?.text).toContain('Nothing was lost.');
  });

  it('are paused for a week from the day it is there, and go on when the client likes', async () => {
    const page = await open();
    await page.press('Pause for a week');
    expect(page.asked(PauseMyCheckInsDocument)).toEqual({ until: '2026-12-07' });
    await page.answer(PauseMyCheckInsDocument, { pauseMyCheckIns: ownCheckIns({ pausedUntil: '2026-12-07' }) });
    expect(page.text).toContain('You are asked again from Monday 7 December on.');
    await page.press('Go on now');
    expect(page.asked(PauseMyCheckInsDocument)).toEqual({ until: null });
    await page.answer(PauseMyCheckInsDocument, { pauseMyCheckIns: ownCheckIns() });
    expect(page.text).toContain('Pause for a week');
  });

  it('are paused until a day, which must be one to come', async () => {
    const page = await open();
    await page.type('Or until this day', '2026-11-30');
    await page.press('Pause until then');
    expect(page.noteOf('Or until this day')).toContain('from tomorrow on');
    expect(page.isAsking(PauseMyCheckInsDocument)).toBe(false);
    await page.type('Or until this day', '2026-12-24');
    await page.press('Pause until then');
    expect(page.asked(PauseMyCheckInsDocument)).toEqual({ until: '2026-12-24' });
  });

  it('are not called paused once the pause is over', async () => {
    expect((await open({ pausedUntil: '2026-11-30' })).text).toContain('Pause for a week');
  });

  it.each([
    ['WEEKLY', 'For now they come once a week'],
    ['STOPPED', 'Your coach knows.'],
  ] as const)('say calmly what silence made of them: %s', async (rhythm, words) => {
    expect((await open({ rhythm, ...(rhythm === 'STOPPED' ? { next: [] } : {}) })).text).toContain(words);
  });

  it('come again after they were stopped', async () => {
    const page = await open({ isMailStopped: true });
    expect(page.text).toContain('The mails are stopped');
    expect(page.text).not.toContain('Pause for a week');
    await page.press('Send them again');
    await page.answer(MailMyCheckInsAgainDocument, { mailMyCheckInsAgain: ownCheckIns() });
    expect(page.text).toContain('In the evening, at 19:00');
  });

  it('stay away from an address that does not take them, and say who can help', async () => {
    const page = await open({ isMailStopped: true });
    await page.press('Send them again');
    await page.answer(MailMyCheckInsAgainDocument, { mailMyCheckInsAgain: ownCheckIns({ isMailStopped: true }) });
    expect(page.text).toContain('Please tell your coach another one.');
  });

  it('lead to the consent that is missing', async () => {
    const page = await open({ isAgreedTo: false });
    expect(page.text).toContain('You have not agreed to check-ins by mail');
    expect(page.button('Look at what you agreed to').getAttribute('href')).toBe('/more/agreements');
    expect(page.text).not.toContain('Lisbon');
  });

  it('are none where the coach has set up none, and say what they would be', async () => {
    const page = await openPage(routes, { at });
    await page.answer(OwnCheckInSettingsDocument, { myCheckIns: null });
    expect(page.text).toContain('Your coach has not set up any.');
  });

  it('say when the server is away, and try again', async () => {
    const page = await openPage(routes, { at });
    await page.cut(OwnCheckInSettingsDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(OwnCheckInSettingsDocument, { myCheckIns: ownCheckIns() });
    expect(page.text).toContain('Lisbon time');
  });

  it('are over for whoever reads only, who is asked nothing and can change nothing', async () => {
    const page = await openPage(routes, { at, readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.text).toContain('no check-in comes any more');
    expect(page.isAsking(OwnCheckInSettingsDocument)).toBe(false);
    expect(page.element.querySelector('button, select, input')).toBeNull();
  });

  it('that silence has ended come again with one press', async () => {
    const page = await open({ rhythm: 'STOPPED', next: [] });
    await page.press('Ask me again');
    expect(page.asked(MailMyCheckInsAgainDocument)).toEqual({});
    await page.answer(MailMyCheckInsAgainDocument, { mailMyCheckInsAgain: ownCheckIns() });
    expect(page.text).not.toContain('None was answered for a while');
    expect(page.element.querySelectorAll('li')).toHaveLength(3);
  });
});
