import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { DeviceList, type SignedInDevice } from './device-list';

const here: SignedInDevice = { id: 'd1', name: 'Firefox on Windows', lastSeenAt: new Date().toISOString(), isThisOne: true };
const there: SignedInDevice = { id: 'd2', name: null, lastSeenAt: new Date().toISOString(), isThisOne: false };

describe('where somebody is signed in', () => {
  let page: HTMLElement;
  let show: (devices: readonly SignedInDevice[]) => Promise<void>;
  let ended: string[];

  beforeEach(() => {
    const fixture = TestBed.createComponent(DeviceList);
    page = fixture.nativeElement as HTMLElement;
    ended = [];
    fixture.componentInstance.end.subscribe(({ id }) => ended.push(id));
    fixture.componentInstance.endOthers.subscribe(() => ended.push('others'));
    show = async (devices) => {
      fixture.componentRef.setInput('devices', devices);
      fixture.componentRef.setInput('ending', () => false);
      fixture.componentRef.setInput('isEndingOthers', false);
      await fixture.whenStable();
    };
  });

  it('marks this device, and signs out another that does not say what it is', async () => {
    await show([here, there]);
    const [first, second] = page.querySelectorAll('li');
    expect(first?.textContent).toContain('This device');
    expect(first?.querySelector('button')).toBeNull();
    expect(second?.textContent).toContain('A device that does not say what it is');
    second?.querySelector('button')?.click();
    page.querySelector<HTMLElement>(':scope > button')?.click();
    expect(ended).toEqual(['d2', 'others']);
  });

  it('offers to sign out nobody where there is nobody else', async () => {
    await show([here]);
    expect(page.querySelector('button')).toBeNull();
  });
});
