import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FormattedBlock, TextMark } from './formatted-block';
import { FormattedText } from './formatted-text';
import { selectWords } from './select-words';
import { selectedWords } from './selected-words';

@Component({
  imports: [FormattedText],
  template: `
    <rk-formatted-text [blocks]="blocks()" [marks]="marks()" [below]="said" />
    <ng-template #said let-block>
      @if (block === 1) {
        <aside>said to it</aside>
      }
    </ng-template>
  `,
})
class Reading {
  readonly blocks = signal<readonly FormattedBlock[]>(evening);
  readonly marks = signal<readonly TextMark[]>([]);
}

const evening: readonly FormattedBlock[] = [
  { kind: 'paragraph', runs: [{ text: 'Told ' }, { text: 'Kasia', bold: true }, { text: ' about it,\nall of it.' }] },
  { kind: 'quote', runs: [{ text: 'I am glad', italic: true }] },
  { kind: 'bulleted', items: [[{ text: 'tea' }], [{ text: 'a ' }, { text: 'long', bold: true, italic: true }, { text: ' walk' }]] },
  { kind: 'numbered', items: [[{ text: 'sleep' }]] },
];

describe('a text with a little form', () => {
  let page: HTMLElement;
  let reading: Reading;

  beforeEach(() => {
    const fixture = TestBed.createComponent(Reading);
    ({ componentInstance: reading, nativeElement: page } = fixture);
    document.body.append(page);
    TestBed.tick();
  });

  const text = () => page.querySelector('rk-formatted-text')!;
  const blocks = () => [...text().querySelectorAll('[data-block]')];
  const mark = (block: number, from: number, length: number, id = 'one') => {
    reading.marks.update((marks) => [...marks, { id, block, from, length }]);
    TestBed.tick();
  };
  const marked = () => [...text().querySelectorAll('mark')].map(({ textContent }) => textContent);

  it('is made of the elements that it means', () => {
    expect(blocks().map(({ tagName }) => tagName)).toEqual(['P', 'BLOCKQUOTE', 'UL', 'OL']);
    expect(blocks()[0]?.textContent).toBe('Told Kasia about it,\nall of it.');
    expect(text().querySelector('p strong')?.textContent).toBe('Kasia');
    expect(text().querySelector('blockquote em')?.textContent).toBe('I am glad');
    expect([...text().querySelectorAll('ul li')].map(({ textContent }) => textContent)).toEqual(['tea', 'a long walk']);
    expect(text().querySelector('li strong em')?.textContent).toBe('long');
  });

  it('makes letters of a tag', () => {
    reading.blocks.set([{ kind: 'paragraph', runs: [{ text: '<img src=x onerror=alert(1)>' }, { text: '<b>no</b>', italic: true }] }]);
    TestBed.tick();
    expect(text().querySelector('img, b')).toBeNull();
    expect(text().textContent).toBe('<img src=x onerror=alert(1)><b>no</b>');
  });

  it('marks words, through whatever look they have', () => {
    mark(0, 3, 10);
    expect(marked().join('')).toBe('d Kasia ab');
    expect(text().querySelector('mark strong')?.textContent).toBe('Kasia');
  });

  it('marks words over the items of a list, where each is one line further', () => {
    mark(2, 0, 5);
    expect(marked()).toEqual(['tea', 'a']);
  });

  it('keeps every letter where marks lie over each other', () => {
    mark(0, 0, 9);
    mark(0, 5, 60, 'two');
    expect(blocks()[0]?.textContent).toBe('Told Kasia about it,\nall of it.');
    expect([...text().querySelectorAll<HTMLElement>('mark')].map(({ dataset }) => dataset['mark'])).toEqual(['one', 'two', 'two', 'two']);
  });

  it('has below a block what was said to it', () => {
    expect(text().querySelector('blockquote + aside')?.textContent).toBe('said to it');
    expect(text().querySelectorAll('aside')).toHaveLength(1);
  });

  function select(from: Node, start: number, to: Node, end: number): ReturnType<typeof selectedWords> {
    getSelection()?.setBaseAndExtent(from, start, to, end);
    return selectedWords(text(), getSelection());
  }

  it('says which words of it are selected, as they are marked', () => {
    const [, second] = text().querySelectorAll('ul li');
    const inList = select(second!, 0, second!, second!.childNodes.length)!;
    expect(inList).toEqual({ block: 2, from: 4, length: 11, words: 'a long walk' });
    mark(inList.block, inList.from, inList.length);
    expect(marked().join('')).toBe('a long walk');
  });

  it('takes no spaces at the ends, and of several blocks the first', () => {
    const [paragraph, quote] = blocks().map((block) => block.querySelectorAll('span, strong, em'));
    const [told, name] = [paragraph![0]!.firstChild!, paragraph![1]!.firstChild!];
    expect(select(told, 2, name, 0)).toEqual({ block: 0, from: 2, length: 2, words: 'ld' });
    expect(select(name, 2, quote![0]!.firstChild!, 4)).toMatchObject({ block: 0, words: 'sia about it,\nall of it.' });
  });

  it('selects words as somebody would', () => {
    for (const [block, from, length] of [
      [0, 3, 10],
      [0, 0, 30],
      [2, 0, 5],
      [2, 4, 11],
    ] as const) {
      selectWords(text(), { block, from, length });
      expect(selectedWords(text(), getSelection())).toMatchObject({ block, from, length });
    }
    expect(selectWords(text(), { block: 0, from: 5, length: 100 })).toBeNull();
    expect(selectWords(text(), { block: 9, from: 0, length: 1 })).toBeNull();
  });

  it('knows of no selection outside of it', () => {
    expect(select(page.querySelector('aside')!, 0, page.querySelector('aside')!, 1)).toBeNull();
    getSelection()?.removeAllRanges();
    expect(selectedWords(text(), getSelection())).toBeNull();
  });
});
