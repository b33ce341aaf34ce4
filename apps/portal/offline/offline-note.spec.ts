import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DeviceCopies, DeviceDrafts } from '@rekindle/shared/ui';
import { OfflineNote } from './offline-note';

describe('above a page that is a copy', () => {
  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date(2026, 2, 1, 14, 2), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    await TestBed.inject(DeviceCopies).keep('exercise', {});
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function words(): Promise<string> {
    const note = TestBed.createComponent(OfflineNote);
    note.detectChanges();
    return (note.nativeElement as HTMLElement).textContent.trim();
  }

  it('nothing stands while the page comes from the server', async () => {
    expect(await words()).toBe('');
  });

  it('stands from when it is, and that writing is safe', async () => {
    await TestBed.inject(DeviceCopies).show('exercise', true);
    expect(await words()).toBe(
      'The server cannot be reached. You see this as it was at 14:02. What you write stays on this device, and is sent once it can be.',
    );
  });

  it('stands the day too, where it was another one', async () => {
    jest.setSystemTime(new Date(2026, 2, 2, 9, 0));
    await TestBed.inject(DeviceCopies).show('exercise', true);
    expect(await words()).toContain('as it was at 1 Mar 2026, 14:02.');
  });

  it('stands how much will be sent', async () => {
    await TestBed.inject(DeviceCopies).show('exercise', true);
    await TestBed.inject(DeviceDrafts).hold('exercises/a1/turn', 'In the hall.');
    expect(await words()).toContain('One thing you wrote is safe on this device, and is sent once it can be.');
    await TestBed.inject(DeviceDrafts).hold('exercises/a1/name', 'Knock');
    expect(await words()).toContain('2 things you wrote are safe on this device, and are sent once they can be.');
  });
});
