import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Block, type JournalText, linesOf, type Run, textLimits, wordsOfRuns } from './journal-text';
import { parseText, readable, readText, textFlaw, writeText } from './read-text';
import { UnreadableText } from './text-flaw';

const typed = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '<b>', '&', '"', '👍', 'ß', '‏'), maxLength: 12 });

const anyRun: fc.Arbitrary<Run> = fc
  .record({ text: typed, bold: fc.boolean(), italic: fc.boolean() })
  .map(({ text, bold, italic }) => ({ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }));

const anyRuns = fc.array(anyRun, { maxLength: 5 });

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), runs: anyRuns }),
  fc.record({ kind: fc.constantFrom('bulleted' as const, 'numbered' as const), items: fc.array(anyRuns, { maxLength: 4 }) }),
);

/** Any text that an editor may hand in, with runs that are empty or could be one. */
const anyText: fc.Arbitrary<JournalText> = fc.record({ blocks: fc.array(anyBlock, { maxLength: 6 }) });

const paragraph = (...runs: unknown[]) => ({ blocks: [{ kind: 'paragraph', runs }] });

function flawOf(value: unknown): string {
  try {
    readText(value);
    return 'none';
  } catch (flaw) {
    expect(flaw).toBeInstanceOf(UnreadableText);
    return `${(flaw as UnreadableText).why} at ${(flaw as UnreadableText).where}`;
  }
}

describe('a text of the journal', () => {
  it('is the same when it is written and read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readText(text);
        expect(parseText(writeText(read))).toEqual(read);
        expect(writeText(parseText(writeText(read)))).toBe(writeText(read));
      }),
    );
  });

  it('loses no letter', () => {
    const lettersOf = (text: JournalText) => text.blocks.map((block) => linesOf(block).map(wordsOfRuns));
    fc.assert(fc.property(anyText, (text) => expect(lettersOf(readText(text))).toEqual(lettersOf(text))));
  });

  it('throws nothing but its own error, whatever comes in', () => {
    fc.assert(fc.property(fc.anything(), (value) => void flawOf(value)));
    fc.assert(fc.property(fc.array(fc.anything()), (blocks) => void flawOf({ blocks })));
    fc.assert(fc.property(fc.anything(), (runs) => void flawOf({ blocks: [{ kind: 'paragraph', runs }] })));
    fc.assert(fc.property(fc.string(), (json) => expect(() => parseText(json)).toThrow(UnreadableText)));
  });

  it('makes one run of neighbours that look alike, and none of nothing', () => {
    const runs = [
      { text: 'We were ' },
      { text: '', bold: true },
      { text: 'both ' },
      { text: 'tired', italic: true },
      { text: '.', italic: true },
    ];
    expect(readText(paragraph(...runs))).toEqual(paragraph({ text: 'We were both ' }, { text: 'tired.', italic: true }));
  });

  it('keeps of HTML only its letters', () => {
    const typed = '<img src=x onerror=alert(1)><b>bold</b>';
    expect(readText(paragraph({ text: typed }))).toEqual(paragraph({ text: typed }));
    expect(flawOf({ html: typed })).toBe('malformed at ');
    expect(flawOf(paragraph({ html: typed }))).toBe('malformed at blocks.0.runs.0');
    expect(flawOf(paragraph({ text: 'x', href: 'javascript:alert(1)' }))).toBe('malformed at blocks.0.runs.0');
    expect(flawOf({ blocks: [{ kind: 'html', runs: [] }] })).toBe('malformed at blocks.0.kind');
    expect(flawOf(JSON.parse('{"blocks":[],"__proto__":{"bold":true}}'))).toBe('malformed at ');
  });

  it('says where something is wrong', () => {
    expect(flawOf({ blocks: [{ kind: 'bulleted', items: [[], [{ text: 'one' }, { text: 2 }]] }] })).toBe(
      'malformed at blocks.0.items.1.1.text',
    );
    expect(flawOf(paragraph({ text: 'x', bold: false }))).toBe('malformed at blocks.0.runs.0.bold');
    expect(flawOf(paragraph({ text: 'a\u0000b' }))).toBe('unreadable at blocks.0.runs.0.text');
    expect(flawOf(paragraph({ text: '\ud83d' }))).toBe('unreadable at blocks.0.runs.0.text');
  });

  it('holds no list in a list', () => {
    expect(flawOf({ blocks: [{ kind: 'bulleted', items: [{ kind: 'bulleted', items: [] }] }] })).toBe('malformed at blocks.0.items.0');
  });

  it('has the line ends of one kind', () => {
    expect(readText(paragraph({ text: 'one\r\ntwo\rthree' }))).toEqual(paragraph({ text: 'one\ntwo\nthree' }));
  });

  it('says what keeps it from being kept as one, and that nothing does', () => {
    expect(textFlaw({ blocks: [{ kind: 'paragraph', runs: [{ text: 'x'.repeat(textLimits.characters + 1) }] }] })).toBe('too-long');
    expect(textFlaw({ blocks: [] })).toBeNull();
  });

  it('is made of words that can be read, whatever was pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => expect(flawOf(paragraph({ text: readable(words) }))).toBe('none')));
    expect(readable('one\u0007\r\ntwo \ud83d👍')).toBe('one\ntwo 👍');
  });

  it('ends where nobody writes any more', () => {
    expect(flawOf(paragraph({ text: '👍'.repeat(textLimits.characters) }))).toBe('none');
    expect(flawOf(paragraph({ text: 'x'.repeat(textLimits.characters + 1) }))).toBe('too-long at blocks');
    const blocks = Array.from({ length: textLimits.blocks + 1 }, () => ({ kind: 'paragraph', runs: [] }));
    expect(flawOf({ blocks })).toBe('too-many-blocks at blocks');
    const items = Array.from({ length: textLimits.items + 1 }, () => []);
    expect(flawOf({ blocks: [{ kind: 'numbered', items }] })).toBe('too-many-items at blocks.0.items');
    const runs = Array.from({ length: textLimits.runs + 1 }, (_, index) => (index % 2 ? { text: 'x' } : { text: 'x', bold: true }));
    expect(flawOf(paragraph(...runs))).toBe('too-many-runs at blocks');
  });
});
