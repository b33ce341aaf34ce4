import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

describe('the theme', () => {
  const root = document.documentElement;

  beforeEach(() => {
    localStorage.clear();
    delete root.dataset['theme'];
  });

  it('follows the device until something is chosen', () => {
    expect(TestBed.inject(Theme).choice()).toBe('system');
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('keeps a choice for the next visit', () => {
    TestBed.inject(Theme).choose('dark');
    expect(root.dataset['theme']).toBe('dark');
    TestBed.resetTestingModule();
    delete root.dataset['theme'];
    expect(TestBed.inject(Theme).choice()).toBe('dark');
    expect(root.dataset['theme']).toBe('dark');
  });

  it('treats an unknown remembered value as no choice', () => {
    localStorage.setItem('rk-theme', 'sepia');
    expect(TestBed.inject(Theme).choice()).toBe('system');
  });

  it('goes round with the switch, whose name says what comes next', async () => {
    const fixture = TestBed.createComponent(ThemeSwitch);
    const names: (string | null)[] = [];
    for (let press = 0; press < 3; press++) {
      await fixture.whenStable();
      const button = (fixture.nativeElement as HTMLElement).querySelector('button');
      names.push(button?.getAttribute('aria-label') ?? null);
      button?.click();
    }
    expect(names).toEqual(['Theme follows the device. Switch to light', 'Light theme. Switch to dark', 'Dark theme. Follow the device']);
    expect(root.dataset['theme']).toBeUndefined();
  });
});
