import { describe, expect, it } from '@jest/globals';
import type { JournalText } from './journal-text';
import { findPassage, standsIn } from './passage';

const text = (...paragraphs: string[]): JournalText => ({
  blocks: paragraphs.map((words) => ({ kind: 'paragraph', runs: [{ text: words }] })),
});

const said = { block: 1, from: 7, quote: 'both tired' };
const written = text('It was late.', 'We are both tired.', 'Good night.');

describe('a passage that a comment is about', () => {
  it('stands where it was marked, across a change of look', () => {
    const runs = [{ text: 'We are both ' }, { text: 'tired', bold: true } as const];
    expect(standsIn({ blocks: [{ kind: 'quote', runs }] }, { ...said, block: 0 })).toBe(true);
    expect(standsIn(written, said)).toBe(true);
    expect(standsIn(written, { ...said, from: 6 })).toBe(false);
    expect(standsIn(written, { ...said, block: 9 })).toBe(false);
    expect(standsIn(written, { ...said, quote: '' })).toBe(false);
  });

  it('stands in a list, its items one after another', () => {
    const list: JournalText = { blocks: [{ kind: 'bulleted', items: [[{ text: 'tea' }], [{ text: 'a walk' }]] }] };
    expect(standsIn(list, { block: 0, from: 4, quote: 'a walk' })).toBe(true);
  });

  it('is found again where the text around it has changed', () => {
    expect(findPassage(written, said)).toEqual(said);
    expect(findPassage(text('It was late.', 'I think we are both tired.'), said)).toEqual({ ...said, from: 15 });
    expect(findPassage(text('We are both tired.'), said)).toEqual({ ...said, block: 0 });
  });

  it('is gone with its words', () => {
    expect(findPassage(text('We are fine.'), said)).toBeNull();
  });
});
