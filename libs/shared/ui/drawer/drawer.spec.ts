import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Drawer } from './drawer';

@Component({
  imports: [Drawer],
  template: `
    <button id="opener" (click)="isOpen.set(true)">Invite</button>
    <rk-drawer heading="Invite a client" [(open)]="isOpen"><input autofocus /></rk-drawer>
  `,
})
class Clients {
  readonly isOpen = signal(false);
}

describe('a drawer', () => {
  let fixture: ComponentFixture<Clients>;
  const find = <T extends HTMLElement>(selector: string) => (fixture.nativeElement as HTMLElement).querySelector(selector) as T;

  beforeEach(async () => {
    fixture = TestBed.createComponent(Clients);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    find('#opener').focus();
    find('#opener').click();
    await fixture.whenStable();
  });

  it('opens under its heading with the focus on what is to be typed', () => {
    expect(find<HTMLDialogElement>('dialog').open).toBe(true);
    expect(find(`#${find('dialog').getAttribute('aria-labelledby')}`).textContent).toBe('Invite a client');
    expect(document.activeElement).toBe(find('input'));
  });

  it('tells the page when Escape closed it, gives the focus back and keeps what was typed', async () => {
    find<HTMLInputElement>('input').value = 'Tomasz';
    find<HTMLDialogElement>('dialog').close(); // what the browser does on Escape
    await fixture.whenStable();
    expect(fixture.componentInstance.isOpen()).toBe(false);
    expect(document.activeElement).toBe(find('#opener'));
    find('#opener').click();
    await fixture.whenStable();
    expect(find<HTMLInputElement>('input').value).toBe('Tomasz');
  });

  it('closes when the scrim is pressed, not when the sheet is', async () => {
    find('input').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    await fixture.whenStable();
    expect(fixture.componentInstance.isOpen()).toBe(true);
    find('dialog').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    await fixture.whenStable();
    expect(fixture.componentInstance.isOpen()).toBe(false);
  });
});
