import { describe, expect, it } from '@jest/globals';
import { tidyName, whatIsWrongWithName } from './display-name';

describe('a name', () => {
  it('keeps its letters and loses stray space', () => {
    expect(tidyName('  Hye-jin \t Bae ')).toBe('Hye-jin Bae');
  });

  it.each([
    ['Noor Al-Sayed', null],
    ['   ', 'missing'],
    ['a'.repeat(80), null],
    ['a'.repeat(81), 'too-long'],
    ['Ines\u0000', 'control-character'],
    ['Ines\r\nBcc: x@y.example', null],
  ])('%j has the problem %j', (typed, problem) => {
    expect(whatIsWrongWithName(typed)).toBe(problem);
  });

  it('cannot carry a line break into a mail header', () => {
    expect(tidyName('Ines\r\nBcc: x@y.example')).toBe('Ines Bcc: x@y.example');
  });
});
