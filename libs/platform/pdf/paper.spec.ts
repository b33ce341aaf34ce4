import { describe, expect, it } from '@jest/globals';
import { type Look, Paper } from './index';
import { readPdf } from './testing';

const serif: Look = { family: 'serif', size: 11, leading: 17, ink: '#1b2728' };
const sentence = 'We were both tired, and nobody said so.';

async function written(...texts: readonly string[]) {
  const paper = await Paper.begin('Notes');
  for (const text of texts) await paper.write('P', [{ text, look: serif }], { after: 8 });
  paper.end();
  return readPdf(paper.taken());
}

describe('a document', () => {
  it('holds the words as they were written, over as many lines and pages as they take', async () => {
    const words = Array.from({ length: 120 }, (_, count) => `${sentence} ${count}.`).join(' ');
    const { pages } = await written(words);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map((page, index) => page.replace(new RegExp(`^${index + 1} `), '')).join(' ')).toBe(words);
  });

  it.each([
    ['Greek and Cyrillic', 'Καλημέρα, Привет мир'],
    ['Vietnamese', 'Hôm nay trời đẹp'],
    ['Hebrew', 'שלום'],
    ['Devanagari', 'नमस्ते'],
    ['Thai', 'สวัสดี'],
    ['Chinese', '今天很累'],
    ['kana', 'こんにちは'],
    ['Korean', '안녕하세요'],
    ['emoji, of several signs as well', '🙂 👨‍👩‍👧'],
    ['letters with marks that stand by themselves', 'cafe\u0301'],
  ])('draws %s', async (_what, words) => {
    expect((await written(words)).text.normalize('NFC')).toBe(words.normalize('NFC'));
  });

  it('writes the number of a letter that it cannot draw, and no box', async () => {
    expect((await written('A rune: ᚠ.')).text).toBe('A rune: [U+16A0].');
  });

  it('leaves out marks that nobody sees', async () => {
    expect((await written('so\u00adft\u200b, \u2066then\u2069')).text).toBe('soft, then');
  });

  it('ends lines where they were ended, and tears a word that fits on none', async () => {
    expect((await written('One.\nTwo.')).text).toBe('One. Two.');
    expect((await written('x'.repeat(300))).text.replaceAll(' ', '')).toBe('x'.repeat(300));
  });

  it('says what is what to whoever has it read to them', async () => {
    const paper = await Paper.begin('Notes');
    await paper.write('H1', [{ text: 'Notes', look: serif }]);
    await paper.list([{ sign: { text: '•', look: serif }, words: [{ text: 'tea', look: serif }] }]);
    await paper.write('BlockQuote', [{ text: 'It passes.', look: serif }]);
    paper.end();
    const { roles, title } = await readPdf(paper.taken());
    expect(title).toBe('Notes');
    expect(roles).toEqual(expect.arrayContaining(['H1', 'L', 'LI', 'Lbl', 'LBody', 'BlockQuote']));
  });

  it('gives away each page as it is finished', async () => {
    const paper = await Paper.begin('Notes');
    let taken = 0;
    for (let count = 0; count < 100; count += 1) {
      await paper.write('P', [{ text: `${sentence} `.repeat(10), look: serif }]);
      taken += paper.taken().length;
    }
    paper.end();
    expect(taken).toBeGreaterThan(paper.taken().length / 4);
  });

  it('holds vectors with their words, and says what they show', async () => {
    const paper = await Paper.begin('Notes');
    const shapes = [
      { path: 'M0 0H100V50Z', colour: '#0c6166', opacity: 0.2 },
      { path: 'M0 50H100', colour: '#0c6166', thickness: 2, dash: [6, 4] as const },
    ];
    const words = [{ text: '60\u00a0%', look: serif, x: 40, y: 10, align: 'end' as const }];
    await paper.figure({ width: 100, height: 50, shapes, words }, 'A line that rises.');
    await paper.write('P', [{ text: 'Below it.', look: serif }]);
    paper.end();
    const { text, roles, pictures } = await readPdf(paper.taken());
    expect(text).toBe('60 % Below it.');
    expect(roles).toContain('Figure');
    expect(pictures).toBe(0);
  });
});
