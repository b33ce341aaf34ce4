import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { FilterChip } from './filter-chip';

@Component({
  imports: [FilterChip],
  template: '<button rkFilterChip [pressed]="isOn()" (click)="isOn.set(!isOn())">Notes</button>',
})
class Filters {
  readonly isOn = signal(false);
}

describe('a filter chip', () => {
  it('says whether it is pressed', async () => {
    const fixture = TestBed.createComponent(Filters);
    await fixture.whenStable();
    const chip = (fixture.nativeElement as HTMLElement).querySelector('button')!;
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    chip.click();
    await fixture.whenStable();
    expect(chip.getAttribute('aria-pressed')).toBe('true');
  });
});
