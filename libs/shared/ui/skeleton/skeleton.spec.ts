import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Skeleton } from './skeleton';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('shows nothing to a page that answers within 300 ms, and its rows after that', () => {
  const fixture = TestBed.createComponent(Skeleton);
  fixture.componentRef.setInput('rows', 5);
  const rows = () => {
    fixture.detectChanges();
    return (fixture.nativeElement as HTMLElement).querySelectorAll('.row').length;
  };
  jest.advanceTimersByTime(299);
  expect(rows()).toBe(0);
  jest.advanceTimersByTime(1);
  expect(rows()).toBe(5);
});
