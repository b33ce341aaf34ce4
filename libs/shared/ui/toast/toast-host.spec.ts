import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ToastHost } from './toast-host';
import { Toasts } from './toasts';

describe('a toast', () => {
  let fixture: ComponentFixture<ToastHost>;
  let toasts: Toasts;
  const page = () => fixture.nativeElement as HTMLElement;
  const toast = () => page().querySelector('.toast');

  async function after(milliseconds: number): Promise<void> {
    jest.advanceTimersByTime(milliseconds);
    fixture.detectChanges();
    await Promise.resolve();
  }

  beforeEach(() => {
    jest.useFakeTimers();
    toasts = TestBed.inject(Toasts);
    fixture = TestBed.createComponent(ToastHost);
    fixture.detectChanges();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('speaks from a status region that was there before it', async () => {
    const region = page().querySelector('[role=status]');
    expect(region?.textContent.trim()).toBe('');
    toasts.show({ text: 'Invitation sent' });
    await after(0);
    expect(region?.textContent).toContain('Invitation sent');
  });

  it('leaves after ten seconds', async () => {
    toasts.show({ text: 'Invitation sent' });
    await after(9_999);
    expect(toast()).not.toBeNull();
    await after(1);
    expect(toast()).toBeNull();
  });

  it('waits while the pointer rests on it, and goes on with what was left', async () => {
    toasts.show({ text: 'Invitation sent' });
    await after(8_000);
    toast()?.dispatchEvent(new MouseEvent('mouseenter'));
    await after(60_000);
    expect(toast()).not.toBeNull();
    toast()?.dispatchEvent(new MouseEvent('mouseleave'));
    await after(1_999);
    expect(toast()).not.toBeNull();
    await after(1);
    expect(toast()).toBeNull();
  });

  it('gives the newest the whole ten seconds', async () => {
    toasts.show({ text: 'First' });
    await after(9_000);
    toasts.show({ text: 'Second' });
    await after(9_000);
    expect(toast()?.textContent).toContain('Second');
  });

  it('takes its action once and leaves', async () => {
    const undo = jest.fn();
    toasts.show({ text: 'Marked reviewed', action: { label: 'Undo', run: undo } });
    await after(0);
    page().querySelector<HTMLElement>('[rkButton]')?.click();
    await after(0);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(toast()).toBeNull();
  });
});
