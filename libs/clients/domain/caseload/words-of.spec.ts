import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './words-of';

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
