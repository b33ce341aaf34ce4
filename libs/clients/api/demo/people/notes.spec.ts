import { describe, expect, it } from '@jest/globals';
import { firstPractice } from './everybody';
import { notesOf } from './notes';

const spoken = { 'she/her': /\b(she|hers?|herself)\b/i, 'he/him': /\b(he|him|his|himself)\b/i } as const;

describe('the notes about the people of the demo', () => {
  it('speak of each as they are spoken of', () => {
    const misspoken = firstPractice.flatMap((person) =>
      notesOf(person)
        .map(({ text }) => text)
        .filter((text) => isAboutSomebodyElse(text, person.pronouns))
        .map((text) => `${person.name}, ${person.pronouns}, ${person.story}: ${text}`),
    );
    expect(misspoken).toEqual([]);
  });
});

// Who is spoken of first is the client; the other person comes after them, if at all.
function isAboutSomebodyElse(text: string, pronouns: string | null): boolean {
  const first = Object.entries(spoken)
    .map(([whose, words]) => ({ whose, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return first !== undefined && first.whose !== pronouns;
}
