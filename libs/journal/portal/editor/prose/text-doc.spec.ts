import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Block, type JournalText, readText, type Run } from '@rekindle/journal/domain';
import { DOMParser } from 'prosemirror-model';
import { journalSchema } from './journal-schema';
import { docOf, textOf } from './text-doc';

const anyRun: fc.Arbitrary<Run> = fc
  .record({
    text: fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '<b>', '👍'), maxLength: 8 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
  })
  .map(({ text, bold, italic }) => ({ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }));
const anyRuns = fc.array(anyRun, { maxLength: 4 });
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), runs: anyRuns }),
  fc.record({ kind: fc.constantFrom('bulleted' as const, 'numbered' as const), items: fc.array(anyRuns, { minLength: 1, maxLength: 3 }) }),
);
const anyText: fc.Arbitrary<JournalText> = fc.array(anyBlock, { minLength: 1, maxLength: 6 }).map((blocks) => readText({ blocks }));

/** What becomes of it when it is pasted. */
function pasted(html: string): JournalText {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  return textOf(docOf(textOf(DOMParser.fromSchema(journalSchema).parse(page.body))));
}

describe('a text as it is written in', () => {
  it('is the same when it is kept again', () => {
    const isNothing = (text: JournalText) => JSON.stringify(text) === '{"blocks":[{"kind":"paragraph","runs":[]}]}';
    fc.assert(
      fc.property(
        anyText.filter((text) => !isNothing(text)),
        (text) => expect(textOf(docOf(text))).toEqual(text),
      ),
    );
  });

  it('is no text while nobody has written anything', () => {
    expect(textOf(docOf({ blocks: [] }))).toEqual({ blocks: [] });
  });

  it('always can be read as a text of the journal, whatever is pasted', () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'i',
      'ul',
      'ol',
      'li',
      'blockquote',
      'div',
      'h1',
      'table',
      'tr',
      'td',
      'script',
      'style',
      'img',
      'br',
      'a',
      'pre',
    );
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      tag.map((name) => `<${name} onclick="x()" src="x">`),
      tag.map((name) => `</${name}>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pasted(pieces.join(''));
        expect(readText(text)).toEqual(text);
      }),
    );
  });
});

describe('what is pasted', () => {
  it('keeps what an entry knows', () => {
    const html =
      '<h2>Sunday</h2><p>We were <b>both</b> <span style="font-style: italic">tired</span>.</p><ol><li>tea<li>sleep</ol><blockquote><p>I am glad.</p></blockquote>';
    expect(pasted(html).blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Sunday' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'We were ' }, { text: 'both', bold: true }, { text: ' ' }, { text: 'tired', italic: true }, { text: '.' }],
      },
      { kind: 'numbered', items: [[{ text: 'tea' }], [{ text: 'sleep' }]] },
      { kind: 'quote', runs: [{ text: 'I am glad.' }] },
    ]);
  });

  it('loses scripts, styles and everything that is no words', () => {
    const html =
      '<p>Told <a href="javascript:alert(1)" onclick="alert(2)">Kasia</a>.<img src=x onerror=alert(3)><script>alert(4)</script><style>p{}</style></p>';
    expect(pasted(html).blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'Told Kasia.' }] }]);
  });

  it('has no list in a list, and no words are lost', () => {
    const html = '<ul><li>one<ul><li>two</li></ul></li><li><p>three</p><p>four</p></li></ul>';
    const words = JSON.stringify(pasted(html));
    for (const word of ['one', 'two', 'three', 'four']) expect(words).toContain(word);
  });

  it('is not bold where only its frame says so', () => {
    expect(pasted('<b style="font-weight: normal"><p>As it was.</p></b>').blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'As it was.' }] },
    ]);
  });

  it('holds no sign that nobody can read', () => {
    expect(pasted('<p>one\u0007two</p>').blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'onetwo' }] }]);
  });
});
