import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField } from '@angular/forms/signals';
import { describe, expect, it } from '@jest/globals';
import { Checkbox } from './checkbox';

@Component({
  imports: [Checkbox, FormField],
  template: `
    <input type="checkbox" rkCheckbox class="all" aria-label="All" [indeterminate]="some()" />
    <input type="checkbox" rkCheckbox class="one" aria-label="Tomasz" [formField]="fields.one" />
  `,
})
class Selection {
  readonly some = signal(true);
  readonly chosen = signal({ one: false });
  readonly fields = form(this.chosen);
}

describe('a checkbox', () => {
  it('is the browser’s own: bound to its field, and half ticked when only some are', async () => {
    const fixture = TestBed.createComponent(Selection);
    await fixture.whenStable();
    const find = (name: string) => (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(name)!;
    expect(find('.all').indeterminate).toBe(true);
    find('.one').click();
    await fixture.whenStable();
    expect(fixture.componentInstance.chosen()).toEqual({ one: true });
  });
});
