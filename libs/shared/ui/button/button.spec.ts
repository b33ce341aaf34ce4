import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Button } from './button';

@Component({
  imports: [Button],
  template: `<form (submit)="count($event)">
    <button rkButton [working]="isWorking()" workingLabel="Sending" (click)="count($event)">Send</button>
  </form>`,
})
class Invite {
  readonly isWorking = signal(false);
  heard: string[] = [];
  count(event: Event): void {
    event.preventDefault();
    this.heard.push(event.type);
  }
}

describe('a working button', () => {
  let fixture: ComponentFixture<Invite>;
  const button = () => (fixture.nativeElement as HTMLElement).querySelector('button') as HTMLButtonElement;

  beforeEach(async () => {
    fixture = TestBed.createComponent(Invite);
    fixture.componentInstance.isWorking.set(true);
    await fixture.whenStable();
  });

  it('says so, and stays where the keyboard left it', () => {
    expect(button().getAttribute('aria-busy')).toBe('true');
    expect(button().disabled).toBe(false);
    expect([...button().querySelectorAll('.label:not(.away)')].map((label) => label.textContent)).toEqual(['Sending']);
  });

  it('neither calls the page nor submits its form a second time', async () => {
    button().click();
    expect(fixture.componentInstance.heard).toEqual([]);
    fixture.componentInstance.isWorking.set(false);
    await fixture.whenStable();
    button().click();
    expect(fixture.componentInstance.heard).toEqual(['click']);
  });
});
