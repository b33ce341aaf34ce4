import { Component, signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Viewer } from '@rekindle/identity/dashboard';
import { ClientsDocument, type CoachFragment } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Palette } from './palette';

@Component({
  imports: [Palette],
  template: '<button type="button" class="opener" (click)="isOpen.set(true)">Open</button><rk-palette [(open)]="isOpen" />',
})
class Home {
  readonly isOpen = signal(false);
}

@Component({ template: '<h1>Elsewhere</h1>' })
class Elsewhere {}

const coach = { name: 'Ines Halloran', role: 'COACH', practice: { name: 'Stillwater', timeZone: 'Europe/Lisbon' } } as CoachFragment;
const priya = { id: 'c1', name: 'Priya Nambiar', email: 'priya@test.example', status: 'ACTIVE' };

describe('the palette', () => {
  let page: OpenedPage;
  const box = () => page.element.querySelector<HTMLInputElement>('[role=combobox]')!;
  const options = () => [...page.element.querySelectorAll('[role=option]')].map((each) => each.querySelector('.words')?.textContent);
  const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.querySelector('.words')?.textContent;
  const isOpen = () => page.element.querySelector('dialog')!.open;

  beforeEach(async () => {
    const routes = [
      { path: '', component: Home },
      { path: '**', component: Elsewhere },
    ];
    page = await openPage(routes, { at: '/', session: Viewer, as: coach });
    document.body.append(page.element);
    page.element.querySelector<HTMLElement>('.opener')?.focus();
    await page.press('Open');
  });
  afterEach(() => page.element.remove());

  async function type(text: string): Promise<void> {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
  }

  async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    await page.settle();
  }

  async function answer(...rows: object[]): Promise<void> {
    await new Promise((done) => setTimeout(done, 160));
    await page.answer(ClientsDocument, { clients: { rows, endCursor: null } } as never);
  }

  it('offers places and deeds, those of the areas and only what this person may', () => {
    expect(document.activeElement).toBe(box());
    expect(options().slice(0, 4)).toEqual(['Today', 'Review', 'Clients', 'Programs']);
    expect(options()).toEqual(expect.arrayContaining(['Team', 'Invite a client', 'Sign out', 'Show the keys']));
    expect(options()).not.toContain('Audit trail');
  });

  it('finds by the beginnings of words, and the arrows go round', async () => {
    await type('inv cli');
    expect(options()).toEqual(['Invite a client']);
    await type('inv');
    expect(active()).toBe('Invite a client');
    await press('ArrowDown');
    expect(active()).toBe('Invite a colleague');
    await press('ArrowDown');
    expect(active()).toBe('Invite a client');
    await press('ArrowUp');
    await press('Enter');
    expect(page.url).toBe('/settings/team?invite=1');
  });

  it('finds clients on the server, and Enter that comes too early waits for them', async () => {
    await type('pri');
    await press('Enter');
    expect(page.url).toBe('/');
    await answer(priya);
    expect(page.url).toBe('/clients/c1');
  });

  it('waits as well when Enter comes with the last letter', async () => {
    box().value = 'pri';
    box().dispatchEvent(new Event('input', { bubbles: true }));
    await press('Enter');
    await answer(priya);
    expect(page.url).toBe('/clients/c1');
  });

  it('drops an answer to what is not asked any more', async () => {
    await type('pri');
    await answer(priya);
    expect(options()).toEqual(['Priya Nambiar']);
    await type('prx');
    expect(options()).toEqual([]);
    await answer();
    expect(page.text).toContain('Nobody and nothing matches.');
  });

  it('says when clients cannot be reached, and still goes to pages', async () => {
    await type('te');
    await new Promise((done) => setTimeout(done, 160));
    await page.cut(ClientsDocument);
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('Check the connection');
    expect(options()).toEqual(['Team']);
  });

  it('closes with Ctrl and K, gives the focus back, and begins anew', async () => {
    await type('te');
    await press('k', { ctrlKey: true });
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.textContent).toBe('Open');
    await page.press('Open');
    expect(box().value).toBe('');
  });
});
