import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField } from '@angular/forms/signals';
import { describe, expect, it } from '@jest/globals';
import { Switch } from './switch';

@Component({
  imports: [FormField, Switch],
  template: '<rk-switch label="Assigned only" hint="Coaches see their own clients." [formField]="fields.only" />',
})
class Rules {
  readonly typed = signal({ only: true });
  readonly fields = form(this.typed);
}

describe('a switch', () => {
  it('is bound to its field in both directions, and says what it means', async () => {
    const fixture = TestBed.createComponent(Rules);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const box = element.querySelector<HTMLInputElement>('[role=switch]');
    expect(box?.checked).toBe(true);
    expect(element.querySelector(`#${box?.getAttribute('aria-describedby')}`)?.textContent).toBe('Coaches see their own clients.');
    box?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.typed()).toEqual({ only: false });
    fixture.componentInstance.typed.set({ only: true });
    await fixture.whenStable();
    expect(box?.checked).toBe(true);
  });
});
