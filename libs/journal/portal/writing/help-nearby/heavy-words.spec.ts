import { describe, expect, it } from '@jest/globals';
import { hasHeavyWords } from './heavy-words';

describe('heavy words', () => {
  it.each(['I want to die.', 'Sometimes I think about SUICIDE', "I don't want to live", 'I don’t want  to\nlive', 'They choked me.'])(
    'stand in “%s”',
    (text) => expect(hasHeavyWords(text)).toBe(true),
  );

  it.each([
    '',
    'The phone died.',
    'It hit me on the way home.',
    'I could go on for hours.',
    'My suicidalism class',
    'We ended it, all of it.',
  ])('do not stand in “%s”', (text) => expect(hasHeavyWords(text)).toBe(false));
});
