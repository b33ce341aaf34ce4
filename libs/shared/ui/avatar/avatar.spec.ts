import { describe, expect, it } from '@jest/globals';
import { groundOf, initialsOf } from './avatar';

describe('an avatar', () => {
  it.each([
    ['Tomasz Wieland', 'TW'],
    ['  Ana María Ruiz ', 'AR'],
    ['Łukasz', 'Ł'],
    ['émile zola', 'ÉZ'],
    ['', ''],
  ])('shortens %j to %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('keeps the ground of a name', () => {
    expect(groundOf('Dana Whitlock')).toBe(groundOf('Dana Whitlock'));
    expect(new Set('ABCDEFGHIJKLMNOP'.split('').map(groundOf)).size).toBe(5);
  });
});
