import { describe, expect, it } from '@jest/globals';
import { searchableText, wordsOf } from './searchable-text';

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

describe('the words of a client', () => {
  it('begin at each word of the name, and at the address', () => {
    expect(wordsOf({ name: 'Noor Al-Sayed', email: 'noor@mail.example' })).toEqual([
      'noor al sayed',
      'al sayed',
      'sayed',
      'noor mail example',
    ]);
  });

  it('are each there once, and short', () => {
    expect(wordsOf({ name: 'Jo Jo', email: 'jo@jo' })).toEqual(['jo jo', 'jo']);
    expect(wordsOf({ name: 'x'.repeat(80), email: 'a@b.example' }).map(({ length }) => length)).toEqual([60, 11]);
  });
});
