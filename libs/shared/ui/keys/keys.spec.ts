import { Component, inject, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyCaps } from './key-caps';
import { Keys } from './keys';

@Component({
  imports: [KeyCaps],
  template: `
    <input class="text" aria-label="Name" />
    <input class="box" type="checkbox" aria-label="Tomasz" />
    <a href="#clients">Clients</a>
    <dialog></dialog>
    <rk-key-caps keys="g c" />
    <rk-key-caps keys="Mod+k" />
  `,
})
class Page {
  readonly done = signal('');

  constructor() {
    const keys = inject(Keys);
    const does = (what: string) => () => this.done.set(what);
    keys.on('g c', 'Clients', does('clients'), { group: 'go' });
    keys.on('c', 'Comment', does('comment'));
    keys.on('/', 'Search', does('search'));
    keys.on('?', 'Keys', does('keys'));
    keys.on('Enter', 'Open', does('open'), { group: 'list' });
    keys.on('Mod+k', 'Jump', does('jump'));
    keys.on('q', 'Close', does('close'), { inDialogs: true });
  }
}

describe('the keys of the product', () => {
  let fixture: ComponentFixture<Page>;
  const page = () => fixture.nativeElement as HTMLElement;
  const find = (name: string) => page().querySelector<HTMLElement>(name)!;

  const caps = () => [...page().querySelectorAll('rk-key-caps')].map(({ textContent }) => textContent);

  beforeEach(async () => {
    localStorage.clear();
    fixture = TestBed.createComponent(Page);
    document.body.append(page());
    await fixture.whenStable();
  });
  afterEach(() => page().remove());

  /** Presses keys one after the other. @returns what they did */
  function press(keys: string, { on = document.body, ...modifiers }: KeyboardEventInit & { on?: HTMLElement } = {}): string {
    fixture.componentInstance.done.set('');
    for (const key of keys.split(' '))
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    return fixture.componentInstance.done();
  }

  it('do what they are said to do, alone or after each other', () => {
    expect(press('/')).toBe('search');
    expect(press('c')).toBe('comment');
    expect(press('g c')).toBe('clients');
    expect(press('g x c')).toBe('comment');
  });

  it('need Ctrl or Cmd where they say so, and nothing where they do not', () => {
    expect(press('k')).toBe('');
    expect(press('k', { ctrlKey: true })).toBe('jump');
    expect(press('k', { ctrlKey: true, shiftKey: true })).toBe('');
    expect(press('c', { ctrlKey: true })).toBe('');
    expect(press('c', { altKey: true })).toBe('');
    expect(press('?', { shiftKey: true })).toBe('keys');
  });

  it('are silent while somebody types, and not while a box is ticked', () => {
    expect(press('c', { on: find('.text') })).toBe('');
    expect(press('g c', { on: find('.text') })).toBe('');
    expect(press('k', { on: find('.text'), ctrlKey: true })).toBe('jump');
    expect(press('c', { on: find('.box') })).toBe('comment');
  });

  it('leave Enter to links', () => {
    expect(press('Enter', { on: find('a') })).toBe('');
    expect(press('Enter')).toBe('open');
  });

  it('are silent while a dialog is open that does not ask for them', () => {
    (find('dialog') as HTMLDialogElement).showModal();
    expect(press('c')).toBe('');
    expect(press('k', { ctrlKey: true })).toBe('');
    expect(press('q')).toBe('close');
  });

  it('can be switched off on this device, those with a modifier apart', async () => {
    TestBed.inject(Keys).switch(false);
    await fixture.whenStable();
    expect(press('c')).toBe('');
    expect(press('k', { ctrlKey: true })).toBe('jump');
    expect(localStorage.getItem('rk-keys')).toBe('off');
    expect(caps()).toEqual(['', 'CtrlK']);
    TestBed.inject(Keys).switch(true);
    await fixture.whenStable();
    expect(press('c')).toBe('comment');
    expect(caps()).toEqual(['gc', 'CtrlK']);
  });

  it('go with their page', () => {
    fixture.destroy();
    expect(TestBed.inject(Keys).all()).toEqual([]);
    expect(press('c')).toBe('');
  });
});
