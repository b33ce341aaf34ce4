import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Choice, Choices } from './choices';

@Component({
  imports: [Choices],
  template:
    '<h1 id="asks">What ties you?</h1><rk-choices labelledBy="asks" [choices]="choices" [several]="several()" [(chosen)]="chosen" />',
})
class Asking {
  readonly choices: readonly Choice[] = [
    { code: 'children', word: 'Children' },
    { code: 'home', word: 'A home', hint: 'also for some days' },
    { code: 'none', word: 'None', isAlone: true },
  ];
  readonly several = signal(false);
  readonly chosen = signal<readonly string[]>([]);
}

describe('choices', () => {
  let page: HTMLElement;
  let asking: Asking;

  beforeEach(() => {
    const fixture = TestBed.createComponent(Asking);
    ({ componentInstance: asking, nativeElement: page } = fixture);
    TestBed.tick();
  });

  const press = (word: string) => {
    const label = [...page.querySelectorAll('label')].find((each) => each.textContent.includes(word));
    label?.querySelector('input')?.click();
    TestBed.tick();
  };
  const checked = () => [...page.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

  it('are radio buttons that belong to what asks', () => {
    expect(page.querySelector('[role=radiogroup]')?.getAttribute('aria-labelledby')).toBe('asks');
    expect(new Set([...page.querySelectorAll('input')].map(({ name }) => name)).size).toBe(1);
  });

  it('hold one answer', () => {
    press('Children');
    press('A home');
    expect(asking.chosen()).toEqual(['home']);
    expect(checked()).toEqual(['home']);
  });

  it('hold several in the order in which they are offered, and let go of one that is pressed again', () => {
    asking.several.set(true);
    TestBed.tick();
    press('A home');
    press('Children');
    expect(asking.chosen()).toEqual(['children', 'home']);
    press('Children');
    expect(checked()).toEqual(['home']);
  });

  it('hold nothing beside the one that stands alone', () => {
    asking.several.set(true);
    TestBed.tick();
    press('A home');
    press('None');
    expect(checked()).toEqual(['none']);
    press('Children');
    expect(checked()).toEqual(['children']);
  });
});
