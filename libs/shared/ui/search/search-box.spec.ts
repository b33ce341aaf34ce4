import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SearchBox } from './search-box';

@Component({
  imports: [SearchBox],
  template: '<rk-search-box label="Search clients" [text]="text()" (searched)="search($event)" />',
})
class List {
  readonly text = signal('');
  readonly searches: string[] = [];
  search(text: string): void {
    this.searches.push(text);
    this.text.set(text);
  }
}

describe('a search box', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function open() {
    const fixture = TestBed.createComponent(List);
    fixture.detectChanges();
    const box = (fixture.nativeElement as HTMLElement).querySelector('input')!;
    const type = (text: string) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      fixture.detectChanges();
    };
    const rest = () => {
      jest.advanceTimersByTime(200);
      fixture.detectChanges();
    };
    return { box, type, rest, list: fixture.componentInstance, show: () => fixture.detectChanges() };
  }

  it('asks once typing rests, without blanks around it', () => {
    const { type, rest, list } = open();
    type(' d');
    type(' dana ');
    expect(list.searches).toEqual([]);
    rest();
    expect(list.searches).toEqual(['dana']);
  });

  it('asks at once with Enter, and not again', () => {
    const { box, type, rest, list } = open();
    type('dana');
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    rest();
    expect(list.searches).toEqual(['dana']);
  });

  it('keeps the space of whoever goes on typing, and shows what the page is searched for', () => {
    const { box, type, rest, list, show } = open();
    type('dana ');
    rest();
    expect(box.value).toBe('dana ');
    list.text.set('');
    show();
    expect(box.value).toBe('');
  });
});
