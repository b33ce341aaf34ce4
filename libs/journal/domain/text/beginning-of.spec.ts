import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginningOf } from './beginning-of';
import type { JournalText } from './journal-text';
import { readText } from './read-text';
import { plainText } from './what-it-says';

const evening: JournalText = {
  blocks: [
    { kind: 'paragraph', runs: [{ text: 'Told ' }, { text: 'Kasia', bold: true }] },
    { kind: 'bulleted', items: [[{ text: 'tea' }], [{ text: 'a walk' }]] },
    { kind: 'quote', runs: [{ text: 'I am glad.' }] },
  ],
};

describe('the beginning of a text', () => {
  it('is as long as is wanted, in its look', () => {
    expect(beginningOf(evening, 7)).toEqual({ blocks: [{ kind: 'paragraph', runs: [{ text: 'Told ' }, { text: 'Ka', bold: true }] }] });
    expect(plainText(beginningOf(evening, 16))).toBe('Told Kasia\n\n• tea\n• a w');
    expect(beginningOf(evening, 1000)).toEqual(evening);
  });

  it('is a text that could be kept, whatever signs it is cut at', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '👍', 'é', '\n') })), fc.nat(20), (lines, most) => {
        const text = { blocks: lines.map((line) => ({ kind: 'paragraph' as const, runs: line === '' ? [] : [{ text: line }] })) };
        const cut = beginningOf(text, most);
        expect(readText(cut)).toEqual(cut);
        expect(lines.join('')).toContain(
          cut.blocks.map((block) => ('runs' in block ? block.runs.map((run) => run.text).join('') : '')).join(''),
        );
      }),
    );
  });
});
