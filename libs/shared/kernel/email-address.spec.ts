import { describe, expect, it } from '@jest/globals';
import { isEmailAddress, normalizedEmail } from './email-address';

describe('an e-mail address', () => {
  it.each(['ines@stillwater.example', ' Ines@Stillwater.Example ', "o'hara+coach@sub.mail.example", 'äöü@bücher.example'])(
    'accepts %j',
    (typed) => {
      expect(isEmailAddress(typed)).toBe(true);
    },
  );

  it.each([
    '',
    'ines',
    'ines@',
    '@b.example',
    'a@b',
    'a b@c.example',
    'a@b.example\nBcc: x@y.example',
    '<a@b.example>',
    'a@b.example,c@d.example',
    `${'a'.repeat(250)}@b.example`,
  ])('refuses %j', (typed) => {
    expect(isEmailAddress(typed)).toBe(false);
  });

  it('is compared without case and surrounding space', () => {
    expect(normalizedEmail(' Ines@Stillwater.Example ')).toBe('ines@stillwater.example');
  });
});
