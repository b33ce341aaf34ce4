import { describe, expect, it } from '@jest/globals';
import { isAboutSomebodyElse } from '../../testing';
import { firstPractice } from './everybody';
import { notesOf } from './notes';

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
