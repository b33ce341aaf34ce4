import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactDetailIn } from './contact-details';
import { tidyNickname, whatIsWrongWithNickname } from './nickname';

describe('what the other person is called', () => {
  it.each([
    ['A.', null],
    ['  the\tbear ', null],
    ['   ', 'missing'],
    ['x'.repeat(30), null],
    ['x'.repeat(31), 'too-long'],
    ['A\u0000', 'control-character'],
    ['+44 20 7946 0958', 'phone'],
    ['@anna_w', 'handle'],
    ['anna.with.a.very.long.name.indeed@mail.example', 'email'],
    ['a'.repeat(20_000), 'too-long'],
  ])('%j has the problem %j', (typed, problem) => {
    expect(whatIsWrongWithNickname(typed)).toBe(problem);
  });

  it('is stored without stray space', () => {
    expect(tidyNickname('  the \t bear ')).toBe('the bear');
  });

  it('never leads to somebody: whatever is taken holds no contact detail, and stays what it was when it is tidied', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        if (whatIsWrongWithNickname(typed) !== null) return;
        const nickname = tidyNickname(typed);
        expect(contactDetailIn(nickname)).toBeNull();
        expect(whatIsWrongWithNickname(nickname)).toBeNull();
        expect([...nickname].length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
