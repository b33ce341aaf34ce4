import { Component, signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Viewer } from '@rekindle/identity/dashboard';
import type { CoachFragment } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Shortcuts } from './shortcuts';

@Component({
  imports: [Shortcuts],
  template: '<main><input type="search" aria-label="Search" /></main><rk-shortcuts [(palette)]="isOpen" />',
})
class Clients {
  readonly isOpen = signal(false);
}

@Component({ imports: [Shortcuts], template: '<main></main><rk-shortcuts [(palette)]="isOpen" />' })
class Today {
  readonly isOpen = signal(false);
}

describe('the keys of the frame', () => {
  let page: OpenedPage;
  const coach = { name: 'Ines Halloran', role: 'OWNER', practice: { name: 'Stillwater', timeZone: 'Europe/Lisbon' } } as CoachFragment;

  beforeEach(async () => {
    const routes = [
      { path: 'today', component: Today },
      { path: 'clients', component: Clients },
    ];
    page = await openPage(routes, { at: '/today', session: Viewer, as: coach });
    document.body.append(page.element);
  });
  afterEach(() => page.element.remove());

  async function press(keys: string, modifiers: KeyboardEventInit = {}): Promise<void> {
    for (const key of keys.split(' ')) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    }
    // What is fetched later takes a moment.
    for (let turn = 0; turn < 20; turn++) await page.settle();
  }

  it('go to the places of the navigation', async () => {
    await press('g c');
    expect(page.url).toBe('/clients');
    await press('g t');
    expect(page.url).toBe('/today');
  });

  it('open the palette where the page has no search', async () => {
    await press('/');
    expect(document.activeElement?.closest('dialog')?.open).toBe(true);
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('search on the page that has one', async () => {
    await press('g c');
    await press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('show the sheet of keys, where they are switched off', async () => {
    await press('?', { shiftKey: true });
    const sheet = document.querySelector('rk-key-sheet')!;
    expect(sheet.textContent).toContain('Search on this page');
    expect(sheet.textContent).toContain('gc');
    sheet.querySelector<HTMLInputElement>('[role=switch]')?.click();
    sheet.querySelector<HTMLDialogElement>('dialog')?.close();
    await press('g c');
    expect(page.url).toBe('/today');
    localStorage.clear();
  });
});
