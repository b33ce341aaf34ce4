import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Menu } from './menu';
import { MenuFor } from './menu-for';
import { MenuItem } from './menu-item';

@Component({
  imports: [Menu, MenuFor, MenuItem],
  template: `
    <button type="button" class="more" [rkMenuFor]="menu">More</button>
    <rk-menu #menu aria-label="More">
      <button type="button" rkMenuItem (click)="done.set('pause')">Pause</button>
      <button type="button" rkMenuItem (click)="done.set('mail')">Mail again</button>
      <button type="button" rkMenuItem (click)="done.set('move')">Move</button>
    </rk-menu>
  `,
})
class Row {
  readonly done = signal('');
}

describe('a menu', () => {
  let fixture: ComponentFixture<Row>;
  const page = () => fixture.nativeElement as HTMLElement;
  const more = () => page().querySelector<HTMLElement>('.more')!;
  const focused = () => document.activeElement?.textContent.trim();
  const isOpen = () => page().querySelector('rk-menu')!.hasAttribute('data-open');
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  beforeEach(async () => {
    fixture = TestBed.createComponent(Row);
    document.body.append(page());
    await fixture.whenStable();
    more().focus();
    more().click();
  });
  afterEach(() => page().remove());

  it('opens on the first action, and the arrows go round', () => {
    expect(focused()).toBe('Pause');
    press('ArrowDown');
    expect(focused()).toBe('Mail again');
    press('End');
    expect(focused()).toBe('Move');
    press('ArrowDown');
    expect(focused()).toBe('Pause');
    press('ArrowUp');
    expect(focused()).toBe('Move');
    press('Home');
    expect(focused()).toBe('Pause');
  });

  it('opens on the last action when the arrow goes up', () => {
    press('Escape');
    press('ArrowUp');
    expect(focused()).toBe('Move');
  });

  it('goes to what is typed: one letter again and again, or the beginning of a word', () => {
    press('m');
    expect(focused()).toBe('Mail again');
    press('m');
    expect(focused()).toBe('Move');
    press('Home');
    press('x');
    expect(focused()).toBe('Pause');
  });

  it('goes to the word that begins with all the letters', () => {
    press('m');
    press('o');
    expect(focused()).toBe('Move');
  });

  it('gives the focus back on Escape and Tab, having done nothing', () => {
    press('Escape');
    expect(isOpen()).toBe(false);
    expect(focused()).toBe('More');
    more().click();
    press('Tab');
    expect(isOpen()).toBe(false);
    expect(focused()).toBe('More');
    expect(fixture.componentInstance.done()).toBe('');
  });

  it('does what was chosen and closes', () => {
    press('ArrowDown');
    (document.activeElement as HTMLElement).click();
    expect(fixture.componentInstance.done()).toBe('mail');
    expect(isOpen()).toBe(false);
    expect(focused()).toBe('More');
  });
});
