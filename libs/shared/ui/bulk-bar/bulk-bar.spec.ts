import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { BulkBar } from './bulk-bar';

@Component({
  imports: [BulkBar],
  template: '<rk-bulk-bar [count]="count()" (clear)="count.set(0)"><button type="button">Assign</button></rk-bulk-bar>',
})
class Clients {
  readonly count = signal(0);
}

describe('the bar for what is selected', () => {
  it('is there while something is, says how much, and clears it', async () => {
    const fixture = TestBed.createComponent(Clients);
    const page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    const status = page.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    expect(page.querySelector('[role=region]')).toBeNull();

    fixture.componentInstance.count.set(2);
    await fixture.whenStable();
    expect(status?.textContent).toBe('2 selected');
    expect(page.querySelector('[role=region]')?.textContent).toContain('Assign');

    page.querySelector<HTMLElement>('[aria-label="Clear the selection"]')?.click();
    await fixture.whenStable();
    expect(page.querySelector('[role=region]')).toBeNull();
    expect(status?.textContent).toBe('');
  });
});
