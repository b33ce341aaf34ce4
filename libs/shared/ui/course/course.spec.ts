import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Course, type CoursePoint } from './course';

@Component({
  imports: [Course],
  template: '<rk-course name="Weight of the breakup" [points]="points()" [ends]="[\'lighter\', \'heavier\']" />',
})
class Showing {
  readonly points = signal<readonly CoursePoint[]>([]);
}

const on = (day: number, value: number | null): CoursePoint => ({ at: new Date(Date.UTC(2026, 2, day, 12)), value });

describe('the course of a figure', () => {
  let page: HTMLElement;
  let showing: Showing;

  beforeEach(() => {
    const fixture = TestBed.createComponent(Showing);
    ({ componentInstance: showing, nativeElement: page } = fixture);
    TestBed.tick();
  });

  function show(...points: CoursePoint[]): void {
    showing.points.set(points);
    TestBed.tick();
  }
  const threads = () => [...page.querySelectorAll('polyline')].map((line) => line.getAttribute('points'));
  const beads = () => [...page.querySelectorAll<HTMLElement>('i')].map(({ style }) => [style.left, style.bottom]);
  const label = () => page.querySelector('[role=img]')?.getAttribute('aria-label');

  it('lies by time and by height', () => {
    show(on(1, 0), on(2, 100), on(5, 25));
    expect(threads()).toEqual(['0,100 25,0 100,75']);
    expect(beads()).toEqual([
      ['0%', '0%'],
      ['25%', '100%'],
      ['100%', '25%'],
    ]);
  });

  it('is never drawn through a gap', () => {
    show(on(1, 50), on(2, null), on(3, 50), on(5, 0));
    expect(threads()).toEqual(['0,50', '50,50 100,100']);
    expect(beads()).toHaveLength(3);
  });

  it('fills the beads that are worth a second look', () => {
    show(on(1, 50), { ...on(2, 20), isMarked: true }, on(3, 25));
    expect([...page.querySelectorAll('i')].map(({ className }) => className)).toEqual(['', 'marked', 'now']);
  });

  it('is one bead at the right where there is one answer', () => {
    show(on(1, 40));
    expect(beads()).toEqual([['100%', '40%']]);
    expect(page.querySelectorAll('.days span')).toHaveLength(1);
  });

  it('says from when to when, with the year where it is another', () => {
    const days = () => [...page.querySelectorAll('.days span')].map(({ textContent }) => textContent);
    show(on(1, 0), on(9, 10));
    expect(days()).toEqual(['1 Mar', '9 Mar']);
    show({ at: new Date('2025-11-30T12:00:00Z'), value: 0 }, on(9, 10));
    expect(days()).toEqual(['30 Nov 2025', '9 Mar 2026']);
  });

  it('says all of it to whoever cannot see it', () => {
    show(on(1, 38), on(9, 61.25));
    expect(label()).toMatch(/^Weight of the breakup, 0 to 100\. .*1 March.*: 38, .*9 March.*: 61$/);
    show();
    expect(label()).toBe('Weight of the breakup, nothing to draw yet');
  });

  it('says what its ends are', () => {
    expect(page.textContent).toContain('0 is lighter, 100 is heavier.');
  });
});
