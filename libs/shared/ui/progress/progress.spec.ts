import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { Progress } from './progress';

describe('the progress of long work', () => {
  it('is the same for the eye and for the ear', async () => {
    const fixture = TestBed.createComponent(Progress);
    const { componentRef } = fixture;
    const inputs = { label: 'Reading the list', done: 240, of: 1000, words: '240 of 1,000 read' };
    for (const [name, value] of Object.entries(inputs)) componentRef.setInput(name, value);
    await fixture.whenStable();
    const bar = (fixture.nativeElement as HTMLElement).querySelector('[role=progressbar]')!;
    expect(bar.getAttribute('aria-valuenow')).toBe('240');
    expect(bar.getAttribute('aria-valuetext')).toBe('240 of 1,000 read');
    expect(bar.querySelector('i')?.style.width).toBe('24%');
  });
});
