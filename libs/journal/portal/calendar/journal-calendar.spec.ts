import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { JournalCalendar } from './journal-calendar';

@Component({
  imports: [JournalCalendar],
  template: '<rk-journal-calendar [today]="today" [written]="written" [chosen]="chosen()" (choose)="chosen.set($event)" />',
})
class Page {
  readonly today = '2026-03-10';
  readonly written = ['2026-01-31', '2026-02-23', '2026-03-08', '2026-03-10'];
  readonly chosen = signal<string | null>(null);
}

describe('the calendar of a journal', () => {
  let element: HTMLElement;
  let page: Page;

  beforeEach(() => {
    const fixture = TestBed.createComponent(Page);
    ({ componentInstance: page, nativeElement: element } = fixture);
    document.body.append(element);
    TestBed.tick();
  });

  const days = () => [...element.querySelectorAll<HTMLElement>('button[data-day]')];
  const day = (date: string) => days().find(({ dataset }) => dataset['day'] === date)!;
  const focused = () => (document.activeElement as HTMLElement).dataset['day'];
  const press = (name: string) => {
    element.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
    TestBed.tick();
  };
  const key = (name: string) => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    TestBed.tick();
  };

  it('shows three weeks, this one last, and of them only days that have come can be pressed', () => {
    expect(days().map(({ dataset }) => dataset['day'])).toEqual([
      ...['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'],
      ...['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'],
    ]);
    expect(element.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(element.querySelectorAll('td span.day')).toHaveLength(5);
  });

  it('says in words what it draws', () => {
    expect(day('2026-03-08').getAttribute('aria-label')).toBe('Sunday 8 March, you wrote');
    expect(day('2026-03-09').getAttribute('aria-label')).toBe('Monday 9 March');
    expect(day('2026-03-10').getAttribute('aria-current')).toBe('date');
    expect(element.querySelector('table')!.getAttribute('aria-label')).toBe('Monday 23 February to Sunday 15 March');
    expect(element.textContent).toContain('You wrote on 3 of 30 days.');
  });

  it('chooses a day, and lets go of it when it is pressed again', () => {
    day('2026-03-08').click();
    TestBed.tick();
    expect(page.chosen()).toBe('2026-03-08');
    expect(element.querySelector('[aria-selected="true"] button')).toBe(day('2026-03-08'));
    day('2026-03-08').click();
    expect(page.chosen()).toBeNull();
  });

  it('is one stop for Tab, and its days are reached with arrows, never one that is ahead', () => {
    expect(days().filter(({ tabIndex }) => tabIndex === 0)).toEqual([day('2026-03-10')]);
    day('2026-03-10').focus();
    const reached = ['ArrowLeft', 'ArrowUp', 'Home', 'End', 'ArrowDown', 'ArrowDown', 'ArrowRight'].map((each) => {
      key(each);
      return focused();
    });
    expect(reached).toEqual(['2026-03-09', '2026-03-02', '2026-03-02', '2026-03-08', '2026-03-10', '2026-03-10', '2026-03-10']);
    expect(days().filter(({ tabIndex }) => tabIndex === 0)).toEqual([day('2026-03-10')]);
  });

  it('turns its page where an arrow leads beyond it', () => {
    day('2026-03-10').focus();
    for (const each of ['ArrowUp', 'ArrowUp', 'ArrowUp']) key(each);
    expect(focused()).toBe('2026-02-17');
    expect(element.querySelector('.caption')!.textContent).toBe('Monday 2 February to Sunday 22 February');
    key('PageDown');
    expect(focused()).toBe('2026-03-10');
  });

  it('shows a month for whoever wants one, and the months before', () => {
    press('A whole month');
    expect(element.querySelector('.caption')!.textContent).toBe('March 2026');
    expect(days()).toHaveLength(10);
    press('Earlier days');
    press('Earlier days');
    expect(element.querySelector('.caption')!.textContent).toBe('January 2026');
    expect(day('2026-01-31').classList).toContain('written');
    expect(days()).toHaveLength(31);
    press('A whole month');
    expect(day('2026-03-10')).toBeTruthy();
  });

  it('goes back and comes back, and not beyond today', () => {
    const later = element.querySelector<HTMLButtonElement>('[aria-label="Later days"]')!;
    expect(later.disabled).toBe(true);
    press('Earlier days');
    expect(days().at(-1)!.dataset['day']).toBe('2026-02-22');
    expect(later.disabled).toBe(false);
    press('Later days');
    expect(days().at(-1)!.dataset['day']).toBe('2026-03-10');
  });
});
