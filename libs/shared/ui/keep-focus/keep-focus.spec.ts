import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { KeepFocus } from './keep-focus';

@Component({
  imports: [KeepFocus],
  template: `
    <button class="before">Before</button>
    <ul rkKeepFocus>
      @for (row of rows(); track row) {
        <li>
          <button [class]="row">{{ row }}</button>
        </li>
      }
    </ul>
  `,
})
class Rows {
  readonly rows = signal(['first', 'second']);
}

describe('the focus on a row that goes', () => {
  let page: HTMLElement;
  let rows: Rows;

  beforeEach(() => {
    const fixture = TestBed.createComponent(Rows);
    ({ componentInstance: rows, nativeElement: page } = fixture);
    document.body.append(page);
    TestBed.tick();
  });

  const focus = (name: string) => page.querySelector<HTMLElement>(`.${name}`)?.focus();
  const letGo = (name: string) => {
    rows.rows.update((all) => all.filter((row) => row !== name));
    TestBed.tick();
  };

  it('moves to the list', () => {
    focus('second');
    letGo('second');
    expect(document.activeElement).toBe(page.querySelector('ul'));
  });

  it('stays where it is when another row goes, or when it has left the list', () => {
    focus('second');
    letGo('first');
    expect(document.activeElement?.textContent).toBe('second');
    focus('before');
    letGo('second');
    expect(document.activeElement?.textContent).toBe('Before');
  });
});
