import { describe, expect, it } from '@jest/globals';
import { searchableText } from './searchable-text';

describe('a text that is searched', () => {
  it.each([
    ['  Hye-jin   BAE ', 'hye jin bae'],
    ['André Beißer', 'andre beißer'],
    ['Ñuñoa Ångström', 'nunoa angstrom'],
    ["O'Brien, Seán", 'o brien sean'],
    ['Жанна Ёлкина', 'жанна елкина'],
    ['김혜진', '김혜진'.normalize('NFKD')],
    ['100% sure', '100 sure'],
    ['%_\\', ''],
  ])('%s is compared as %s', (text, compared) => {
    expect(searchableText(text)).toBe(compared);
  });
});
