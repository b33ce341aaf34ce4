import { describe, expect, it } from '@jest/globals';
import { everyText } from './texts.builder';

/** What nobody is to read here, and why. */
const banned: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['no exclamation marks: nobody is shouted at', /!(?!=)/],
  ['nobody is won, and nobody is won back', /\b(win|wins|won|winning)\b|\bget (him|her|them|your ex) back\b|\bex back\b/i],
  ['people are not given labels', /\b(toxic|narcissis\w*|borderline|psycho\w*|codependent|needy|crazy)\b/i],
  // How wide a band is drawn is about the method, and about nobody.
  ['no percentage about a person', /\d\s*(%|percent|per cent)(?! band\b)/i],
  ['no chance is computed', /\b(your|their) (chances?|odds)\b/i],
  ['nothing is promised that nobody can keep', /\b(always here|guarantee\w*|promise you|don[’']t worry|everything will be)\b/i],
  ['a score is never praised or blamed', /\b(scored (high|low)|you failed|well done|congratulations|streak lost)\b/i],
];

const texts = everyText();

describe('the words of the product', () => {
  it('are found: pages, refusals, mails and questionnaires', () => {
    expect(texts.length).toBeGreaterThan(1_500);
    const found = texts.map(({ text }) => text).join('\n');
    for (const known of [
      'Nobody here yet',
      'Please choose one of the answers.',
      'Something about your account has changed',
      'Life felt pointless without them.',
      'Search clients by name or address',
      'How strong is the wish to get in touch?',
    ])
      expect(found).toContain(known);
  });

  it.each(banned)('%s', (_rule, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it.each([
    ['Great job!', 0],
    ['How to win her back', 1],
    ['A toxic pattern', 2],
    ['You have a 40 % chance', 3],
    ['Your chances are good', 4],
    ['We are always here for you', 5],
    ['You scored high', 6],
  ])('would be caught: %s', (text, rule) => {
    expect(banned[rule]?.[1].test(text)).toBe(true);
  });
});
