import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DeviceCopies } from './device-copies';

// There is no IndexedDB here, so copies live as long as the page; what lies on the device is shown by the journeys in a browser.
describe('a copy of what the server said', () => {
  let copies: DeviceCopies;

  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-03-01T14:02:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    copies = TestBed.inject(DeviceCopies);
    await copies.keep('exercise', { words: 'In the hall.' });
    jest.setSystemTime(new Date('2026-03-01T18:00:00Z'));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is shown with the time from which it is, until the server says something again', async () => {
    expect(copies.shownSince()).toBeNull();
    expect(await copies.show('exercise', true)).toEqual({ words: 'In the hall.' });
    expect(copies.shownSince()).toEqual(new Date('2026-03-01T14:02:00Z'));
    await copies.keep('list', []);
    expect(copies.shownSince()).toBeNull();
  });

  it('names the time of what a page is about, not of what else is on it', async () => {
    await copies.keep('coach', 'Ines Halloran');
    await copies.show('coach', false);
    expect(copies.shownSince()).toEqual(new Date('2026-03-01T18:00:00Z'));
    await copies.show('exercise', true);
    await copies.show('coach', false);
    expect(copies.shownSince()).toEqual(new Date('2026-03-01T14:02:00Z'));
  });

  it('is different where somebody changed it, and stays away where it never was', async () => {
    await copies.change('exercise', (copy: { words: string }) => ({ words: `${copy.words} I could have waited.` }));
    await copies.change('another', () => 'something');
    expect(await copies.find('exercise')).toEqual({ words: 'In the hall. I could have waited.' });
    expect(await copies.show('another', true)).toBeUndefined();
  });

  it('is gone once wiped, and is shown no more', async () => {
    await copies.show('exercise', true);
    await copies.wipe();
    expect([await copies.find('exercise'), copies.shownSince()]).toEqual([undefined, null]);
  });

  // Signing out wipes, and so does the answer to it: a second one would find its database closing.
  it('is wiped once by all who ask for it at the same time', async () => {
    const first = copies.wipe();
    expect(copies.wipe()).toBe(first);
    await first;
    expect(copies.wipe()).not.toBe(first);
  });
});
