import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type JournalText, linesOf, wordsOfRuns } from '../text/journal-text';
import { plainText } from '../text/what-it-says';
import { excerptOf } from './excerpt';
import { findEntries, isSearching, nothingSearched } from './find-entries';
import { findWords } from './find-words';
import { fold, foldedWords } from './folded';

const paragraph = (text: string): JournalText => ({ blocks: [{ kind: 'paragraph', runs: [{ text }] }] });

const anEntry = (text: string, about: object = {}) => ({
  ...{ text: paragraph(text), tags: [] as string[], mood: null as number | null, prompt: null as string | null, sharedAt: null },
  ...about,
});

const find = (words: string, ...texts: string[]) =>
  findEntries(
    texts.map((text) => anEntry(text)),
    { ...nothingSearched, words },
  ).map(({ entry }) => plainText(entry.text));

function marked(text: JournalText, typed: string): string[] {
  return findWords(text, foldedWords(typed)).map(({ block, from, length }) => saidIn(text, block).slice(from, from + length));
}

function saidIn({ blocks }: JournalText, block: number): string {
  return linesOf(blocks[block]!).map(wordsOfRuns).join('\n');
}

describe('looking through one’s own entries', () => {
  it('takes accents and the size of letters for nothing, in what is typed and in what was written', () => {
    expect(find('cafe', 'We met at the CAFÉ.')).toHaveLength(1);
    expect(find('Füße', 'cold FUSSE')).toHaveLength(1);
    expect(find('strasse', 'Die Straße war leer.')).toHaveLength(1);
    expect(find('lodz', 'Łódź in the rain')).toHaveLength(1);
    expect(find('istanbul', 'İstanbul')).toHaveLength(1);
  });

  it('finds an entry where every word begins one of its own, in any order', () => {
    expect(find('phone kitch', 'The kitchen, then the phone.', 'The phone.', 'telephone in the kitchen')).toEqual([
      'The kitchen, then the phone.',
    ]);
    expect(find('台所', '今日は台所にいた')).toHaveLength(1);
  });

  it('finds words in tags and in the question that was answered', () => {
    const entries = [anEntry('Cycled to the lake.', { prompt: 'what-i-wanted' }), anEntry('Told her.', { tags: ['My sister'] })];
    const found = (words: string) => findEntries(entries, { ...nothingSearched, words }).map(({ entry }) => plainText(entry.text));
    expect(found('wanted lake')).toEqual(['Cycled to the lake.']);
    expect(found('#sister')).toEqual(['Told her.']);
  });

  it('narrows down to faces, tags, and what is shown or not', () => {
    const entries = [
      anEntry('one', { mood: 1, tags: ['Night'] }),
      anEntry('two', { mood: 3, sharedAt: '2026-03-10T10:00Z' }),
      anEntry('three'),
    ];
    const found = (searched: object) => findEntries(entries, { ...nothingSearched, ...searched }).map(({ entry }) => plainText(entry.text));
    expect(found({ moods: [1, 3] })).toEqual(['one', 'two']);
    expect(found({ tags: ['night'] })).toEqual(['one']);
    expect(found({ isShared: true })).toEqual(['two']);
    expect(found({ isShared: false })).toEqual(['one', 'three']);
    expect(found({ isShared: false, moods: [1], words: 'two' })).toEqual([]);
  });

  it('is nothing as long as nothing can be looked for', () => {
    expect(isSearching({ ...nothingSearched, words: ' … ' })).toBe(false);
    expect(isSearching({ ...nothingSearched, words: 'a' })).toBe(true);
    expect(isSearching({ ...nothingSearched, isShared: false })).toBe(true);
  });

  it('marks the words as they were written', () => {
    expect(marked(paragraph('Straße, strasse, STRASSE; not the Umstrasse'), 'stra')).toEqual(['Stra', 'stra', 'STRA']);
    expect(marked(paragraph('cafe\u0301 and cafés'), 'café')).toEqual(['cafe\u0301', 'café']);
    expect(marked(paragraph('the phone, the phones'), 'phone phones')).toEqual(['phone', 'phones']);
    expect(
      marked(
        { blocks: [{ kind: 'bulleted', items: [[{ text: 'tea' }], [{ text: 'a ' }, { text: 'te', bold: true }, { text: 'apot' }]] }] },
        'tea',
      ),
    ).toEqual(['tea', 'tea']);
  });
});

const typed = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'e\u0301', 'ß', 'İ', 'ﬁ', '台', '👍', ' ', '\n', '’'), maxLength: 20 });

describe('what is found', () => {
  it('stands where it is marked, whatever the letters, and no mark lies over another', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 4 }), typed, (lines, sought) => {
        const text: JournalText = { blocks: [{ kind: 'numbered', items: lines.map((line) => [{ text: line }]) }] };
        const words = foldedWords(sought);
        let until = 0;
        for (const { from, length } of findWords(text, words)) {
          expect(from).toBeGreaterThanOrEqual(until);
          until = from + length;
          const folded = fold(saidIn(text, 0).slice(from, until)).letters;
          expect(words.some((word) => folded.startsWith(word))).toBe(true);
        }
      }),
    );
  });

  it('is found by any word of what was written', () => {
    fc.assert(
      fc.property(typed, (written) => {
        for (const word of foldedWords(written)) expect(findWords(paragraph(written), [word])).not.toEqual([]);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'Nothing of this was looked for. '.repeat(8)}The lemon tree is alive.`;

  it('is the whole text where the words stand near its beginning, or nowhere', () => {
    const text = paragraph('The lemon tree is alive.');
    expect(excerptOf(text, findWords(text, ['lemon']))).toEqual({ text, words: findWords(text, ['lemon']) });
    expect(excerptOf(text, []).text).toBe(text);
  });

  it('begins with the block in which the first of them stands, shortly before it', () => {
    const text: JournalText = {
      blocks: [...paragraph('Before.').blocks, ...paragraph(long).blocks, ...paragraph('After the lemon.').blocks],
    };
    const { text: shown, words } = excerptOf(text, findWords(text, ['lemon']));
    expect(plainText(shown)).toMatch(/^… \S.{30,60}The lemon tree is alive\.\n\nAfter the lemon\.$/);
    expect(words.map(({ block, from, length }) => saidIn(shown, block).slice(from, from + length))).toEqual(['lemon', 'lemon']);
  });

  it('keeps each word where it is marked, in lists too', () => {
    const item = fc.array(fc.record({ text: typed }), { maxLength: 3 });
    const blocks = fc.array(fc.record({ kind: fc.constant('bulleted' as const), items: fc.array(item, { maxLength: 12 }) }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(blocks, typed, (some, sought) => {
        const text: JournalText = { blocks: some };
        const found = findWords(text, foldedWords(sought));
        const { text: shown, words } = excerptOf(text, found);
        const said = (of: JournalText, all: typeof found) =>
          all.map(({ block, from, length }) => saidIn(of, block).slice(from, from + length));
        expect(said(shown, words)).toEqual(said(text, found));
      }),
    );
  });
});
