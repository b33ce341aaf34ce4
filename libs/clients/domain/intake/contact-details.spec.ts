import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactDetailIn } from './contact-details';

describe('a contact detail', () => {
  it.each([
    ['anna@mail.example', 'email'],
    ['write to ANNA.W+x@mail.co.uk please', 'email'],
    ['anna at mail dot com', 'email'],
    ['anna (at) mail [dot] com', 'email'],
    ['ａｎｎａ＠ｍａｉｌ．ｃｏｍ', 'email'],
    ['https://pages.example/anna', 'web-address'],
    ['www.anna-bakes.de', 'web-address'],
    ['annabakes.com', 'web-address'],
    ['linktr.ee/anna', 'web-address'],
    ['@anna_w', 'handle'],
    ['Anna @anna', 'handle'],
    ['insta: anna_w', 'handle'],
    ['anna#1234', 'handle'],
    ['12 Elm Street', 'postal-address'],
    ['7b, Old Mill Ln', 'postal-address'],
    ['Hauptstraße 12', 'postal-address'],
    ['Lange Gasse 3', 'postal-address'],
    ['rue de la Paix 4', 'postal-address'],
    ['12 rue de la Paix', 'postal-address'],
    ['Anna, SW1A 1AA', 'postal-address'],
    ['+44 20 7946 0958', 'phone'],
    ['(0171) 555-01 23', 'phone'],
    ['0 1 7 1 5 5 5', 'phone'],
    ['٠١٧١٥٥٥', 'phone'],
    ['Anna 90210', 'phone'],
  ])('in %j is %s', (text, kind) => {
    expect(contactDetailIn(text)).toBe(kind);
  });

  it.each([
    'A.',
    'Annie',
    'my ex',
    'Mr. Big',
    'Dr. No',
    'St. Anna',
    'Anna-Lena',
    'the one from 2019',
    'R2-D2',
    'Noor الصغيرة',
    'ジュン',
    'the cat at home',
    'two of 3',
    'Via',
    'Anna & co',
    '🐻',
  ])('is not seen in %j', (text) => {
    expect(contactDetailIn(text)).toBeNull();
  });

  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const around = fc.tuple(fc.constantFrom('', 'call ', 'it is '), fc.constantFrom('', ' please', '.'));

  it('is found in whatever words it stands: an address for mail', () => {
    fc.assert(
      fc.property(word, word, around, (name, host, [before, after]) => {
        expect(contactDetailIn(`${before}${name}@${host}.example${after}`)).toBe('email');
      }),
    );
  });

  it('is found in whatever words it stands: a number of seven digits or more, grouped in any way', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '/', ') ', '\u00a0', ' - ');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), gap), { minLength: 7, maxLength: 15 }), around, (digits, [before, after]) => {
        expect(contactDetailIn(`${before}${digits.map(([digit, then]) => `${digit}${then}`).join('')}${after}`)).not.toBeNull();
      }),
    );
  });

  it('is never seen in a name of letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\p{L}{1,12}( \p{L}{3,12})?$/u), (name) => {
        fc.pre(!name.normalize('NFKC').includes('.') && !/\p{N}/u.test(name.normalize('NFKC')));
        expect(contactDetailIn(name)).toBeNull();
      }),
    );
  });

  // A pattern that tries all ways to read a text would not come to an end here.
  it.each([
    ['letters', 'a'.repeat(20_000), null],
    ['numbers', '1 '.repeat(10_000), 'phone'],
    ['words of an address', 'at dot '.repeat(3_000), null],
    ['gaps', '(  '.repeat(6_000), null],
    ['words before a street', `1 ${'a'.repeat(5)} `.repeat(2_000), null],
  ])('is looked for in a very long text of %s', (_what, text, kind) => {
    expect(contactDetailIn(text)).toBe(kind);
  });
});
