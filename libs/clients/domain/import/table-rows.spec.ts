import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeRow } from './csv-cell';
import { type Delimiter, delimiterOf, QuoteLeftOpen, tableRows } from './table-rows';

const rowsOf = (text: string, delimiter: Delimiter = ',') => [...tableRows(text, delimiter)];
const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é') }), { minLength: 2, maxLength: 5 });

describe('the rows of a file', () => {
  it('are its lines, with the number an editor shows', () => {
    expect(rowsOf('name,email\r\nDana,d@x.example\n\n\nNoor,"n@x.example"')).toEqual([
      { line: 1, cells: ['name', 'email'] },
      { line: 2, cells: ['Dana', 'd@x.example'] },
      { line: 5, cells: ['Noor', 'n@x.example'] },
    ]);
  });

  it('may hold line breaks, quotes and separators inside quotes, and the count goes on', () => {
    expect(rowsOf('a,"one\r\ntwo, ""three""\nfour"\nb,"\r"\rc,d')).toEqual([
      { line: 1, cells: ['a', 'one\r\ntwo, "three"\nfour'] },
      { line: 4, cells: ['b', '\r'] },
      { line: 6, cells: ['c', 'd'] },
    ]);
  });

  it.each([
    ['a quote in the middle of a cell', 'Dana "Dee" W,x', ['Dana "Dee" W', 'x']],
    ['text behind a closing quote', '"Dana" W,x', ['Dana W', 'x']],
    ['empty cells', ',,', ['', '', '']],
    ['an empty cell in quotes', '"",', ['', '']],
    ['a quoted quote alone', '"""",x', ['"', 'x']],
  ])('are read with %s', (_what, text, read) => {
    expect(rowsOf(text)).toEqual([{ line: 1, cells: read }]);
  });

  it('end where a quote is never closed, and the line in which it opens is known', () => {
    expect(() => rowsOf('a,b\n"c\nd",e\nf,"g\n\n\nh')).toThrow(expect.objectContaining({ line: 4 }));
    expect(() => rowsOf('"')).toThrow(QuoteLeftOpen);
  });

  it('are read as they were written, whatever is in the cells', () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 8 }), (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        expect(rowsOf(text, ';').map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  it('each begin behind as many line breaks as their number says', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (rows) => {
        const written = rows.map((row) => writeRow(row));
        const lines = written.map(
          (_, index) =>
            written
              .slice(0, index)
              .join('')
              .split(/\r\n|\r|\n/).length,
        );
        expect(rowsOf(written.join('')).map(({ line }) => line)).toEqual(lines);
      }),
    );
  });
});

describe('what separates the cells', () => {
  it.each([
    ['name,email', ','],
    ['name;email;status', ';'],
    ['name\temail', '\t'],
    ['"last, first";email', ';'],
    ['name', ','],
    ['', ','],
    ['a;b\nc,d,e,f', ';'],
  ])('in %j is %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
