import { Component, inject } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { OpenCheckInDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { NextThing } from '@rekindle/shared/ui';
import { OpenCheckIn } from './open-check-in';

/** Something that is there as well, and comes later. */
@Component({ selector: 'rk-later', template: '@if (isTurn()) {Another thing}' })
class Later {
  protected readonly isTurn = inject(NextThing).claim(() => true);
}

@Component({ imports: [Later, OpenCheckIn], template: '<rk-open-check-in /><rk-later />' })
class Today {}

const routes = [
  { path: '', component: Today },
  { path: '**', children: [] },
];
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const open = { id: 'c1', day: '2026-11-28', path: '/c/token', closesAt: inHours(36) };

describe('the open check-in on Today', () => {
  it('comes before everything else, and leads to the page that the mail leads to', async () => {
    const page = await openPage(routes, { at: '/' });
    expect(page.text).toBe('');
    await page.answer(OpenCheckInDocument, { myCheckIns: { zone: 'Europe/Lisbon', open } });
    expect(page.text).toContain('Saturday 28 November');
    expect(page.text).toMatch(/It waits until \w+ \d+ \w+ at \d\d:\d\d\./);
    expect(page.button('Start').getAttribute('href')).toBe('/c/token');
    expect(page.text).not.toContain('Another thing');
  });

  it('says only the hour where it closes today', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.answer(OpenCheckInDocument, { myCheckIns: { zone: 'Europe/Lisbon', open: { ...open, closesAt: inHours(0) } } });
    expect(page.text).toMatch(/It waits until \d\d:\d\d\./);
  });

  it('lets what comes after it have its turn where none is open', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.answer(OpenCheckInDocument, { myCheckIns: { zone: 'Europe/Lisbon', open: null } });
    expect(page.text).toBe('Another thing');
  });

  it('claims nothing where there is no plan, or while the server is away', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.cut(OpenCheckInDocument);
    expect(page.text).toBe('Another thing');
  });

  it('asks nothing of whoever reads only', async () => {
    const page = await openPage(routes, { at: '/', readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.isAsking(OpenCheckInDocument)).toBe(false);
    expect(page.text).toBe('Another thing');
  });
});
