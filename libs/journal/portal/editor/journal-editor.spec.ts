import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JournalText } from '@rekindle/journal/domain';
import { said } from '../testing/an-entry';
import { JournalEditor } from './journal-editor';

@Component({
  imports: [JournalEditor],
  template:
    '<rk-journal-editor label="What you write" placeholder="Whatever is on your mind" [text]="text()" (textChange)="write($event)" />',
})
class Desk {
  readonly text = signal<JournalText>(said(''));
  readonly written: JournalText[] = [];

  write(text: JournalText): void {
    this.written.push(text);
    this.text.set(text);
  }
}

describe('the editor of a journal', () => {
  let desk: Desk;
  let page: HTMLElement;

  const settle = async () => {
    for (let round = 0; round < 4; round += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    }
  };
  const box = () => page.querySelector<HTMLElement>('[role=textbox]')!;
  const button = (name: string) => page.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
  const latest = () => desk.written.at(-1)?.blocks;

  async function open(text: JournalText): Promise<void> {
    const fixture = TestBed.createComponent(Desk);
    ({ componentInstance: desk, nativeElement: page } = fixture);
    document.body.append(page);
    desk.text.set(text);
    TestBed.tick();
    for (let round = 0; round < 40 && !page.querySelector('[role=textbox]'); round += 1) await settle();
  }
  async function press(name: string): Promise<void> {
    button(name).click();
    await settle();
  }
  async function type(words: string): Promise<void> {
    box().querySelector('p:last-of-type')!.textContent = words;
    await settle();
  }
  async function key(keyed: string, about: KeyboardEventInit = {}): Promise<void> {
    box().dispatchEvent(new KeyboardEvent('keydown', { key: keyed, bubbles: true, cancelable: true, ...about }));
    await settle();
  }
  async function selectAll(): Promise<void> {
    box().focus();
    await key('a', { ctrlKey: true });
    await settle();
  }

  beforeEach(() => {
    document.body.replaceChildren();
    // jsdom lays nothing out, so there is nowhere to scroll to.
    const nowhere = { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() };
    for (const each of [Range.prototype, Text.prototype]) Object.assign(each, nowhere);
  });

  it('can be read while it is on its way', () => {
    const fixture = TestBed.createComponent(Desk);
    fixture.componentInstance.text.set(said('Told Kasia.'));
    TestBed.tick();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.textContent).toContain('Told Kasia.');
    expect(element.querySelector('.paper')?.getAttribute('aria-busy')).toBe('true');
    expect(element.querySelector<HTMLButtonElement>('button')?.disabled).toBe(true);
  });

  it('is a box with a name, and says what is expected while it is empty', async () => {
    await open(said(''));
    expect(box().getAttribute('aria-label')).toBe('What you write');
    expect(box().getAttribute('aria-multiline')).toBe('true');
    expect(page.querySelector('.paper')?.classList.contains('blank')).toBe(true);
    await type('Told Kasia.');
    expect(latest()).toEqual(said('Told Kasia.').blocks);
    expect(page.querySelector('.paper')?.classList.contains('blank')).toBe(false);
  });

  it('gives words a look by the buttons and by keys, and says which one they have', async () => {
    await open(said('Told Kasia.'));
    await selectAll();
    await press('Bold');
    expect(latest()).toEqual([{ kind: 'paragraph', runs: [{ text: 'Told Kasia.', bold: true }] }]);
    expect(button('Bold').getAttribute('aria-pressed')).toBe('true');
    await selectAll();
    await key('i', { ctrlKey: true });
    expect(latest()).toEqual([{ kind: 'paragraph', runs: [{ text: 'Told Kasia.', bold: true, italic: true }] }]);
    await selectAll();
    await key('b', { ctrlKey: true });
    expect(button('Bold').getAttribute('aria-pressed')).toBe('false');
  });

  it('makes a list, another list and a quote of words, and words again', async () => {
    await open(said('tea'));
    await press('List');
    expect(latest()).toEqual([{ kind: 'bulleted', items: [[{ text: 'tea' }]] }]);
    await press('Numbered list');
    expect(latest()).toEqual([{ kind: 'numbered', items: [[{ text: 'tea' }]] }]);
    await press('Quote');
    expect(latest()).toEqual([{ kind: 'quote', runs: [{ text: 'tea' }] }]);
    await press('Quote');
    expect(latest()).toEqual(said('tea').blocks);
  });

  it('takes back what was done', async () => {
    await open(said('tea'));
    await press('List');
    await key('z', { ctrlKey: true });
    expect(latest()).toEqual(said('tea').blocks);
  });

  it('shows what came from elsewhere, and tells nobody that it was typed', async () => {
    await open(said('On the phone.'));
    desk.text.set(said('On the tablet.'));
    await settle();
    expect(box().textContent).toBe('On the tablet.');
    expect(desk.written).toEqual([]);
  });

  it('has one stop for Tab among its buttons, and arrow keys inside', async () => {
    await open(said('tea'));
    const stops = () => [...page.querySelectorAll('rk-form-bar button')].map((each) => (each as HTMLButtonElement).tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1, -1]);
    button('Bold').focus();
    button('Bold').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await settle();
    expect(document.activeElement).toBe(button('Quote'));
    expect(stops()).toEqual([-1, -1, -1, -1, 0]);
  });
});
