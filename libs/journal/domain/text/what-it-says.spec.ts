import { describe, expect, it } from '@jest/globals';
import { type JournalText, noText } from './journal-text';
import { charactersIn, isEmpty, plainText, wordsIn } from './what-it-says';

const evening: JournalText = {
  blocks: [
    { kind: 'paragraph', runs: [{ text: 'Told ' }, { text: 'Kasia', bold: true }, { text: ' about it.' }] },
    { kind: 'quote', runs: [{ text: 'I am glad\nyou told me.' }] },
    { kind: 'bulleted', items: [[{ text: 'tea' }], [{ text: 'a walk — alone' }]] },
    { kind: 'numbered', items: [[{ text: 'sleep' }], [{ text: 'call' }]] },
  ],
};

describe('what a text says', () => {
  it('is there without its look', () => {
    expect(plainText(evening)).toBe('Told Kasia about it.\n\n> I am glad\n> you told me.\n\n• tea\n• a walk — alone\n\n1. sleep\n2. call');
  });

  it('is counted in words, and signs are none', () => {
    expect(wordsIn(evening)).toBe(4 + 6 + 1 + 3 + 2);
    expect(wordsIn(noText)).toBe(0);
  });

  it('is as long as its signs, and one of several units is one', () => {
    expect(charactersIn({ blocks: [{ kind: 'bulleted', items: [[{ text: 'tea' }, { text: ' 👍', bold: true }], [{ text: 'é' }]] }] })).toBe(
      6,
    );
    expect(charactersIn(noText)).toBe(0);
  });

  it('is nothing until there is a letter', () => {
    expect(isEmpty(noText)).toBe(true);
    expect(isEmpty({ blocks: [{ kind: 'bulleted', items: [[], [{ text: ' \n' }]] }] })).toBe(true);
    expect(isEmpty(evening)).toBe(false);
  });
});
