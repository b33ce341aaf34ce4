import { describe, expect, it } from '@jest/globals';
import { whatIsWrongWithPassword } from './password';

describe('a chosen password', () => {
  it.each([
    ['nine char', 'too-short'],
    ['ten chars!', null],
    ['a'.repeat(128), null],
    ['a'.repeat(129), 'too-long'],
    ['🌊'.repeat(10), null],
    ['🌊'.repeat(5), 'too-short'],
    ['          ', null],
  ])('%j is %j', (password, problem) => {
    expect(whatIsWrongWithPassword(password)).toBe(problem);
  });
});
