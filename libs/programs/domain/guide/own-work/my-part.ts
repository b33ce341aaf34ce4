import type { Exercise } from '../../exercise/exercise';

export const myPart: Exercise = {
  key: 'my-part',
  version: '2026-11-28',
  part: 'own-work',
  title: 'My part in it',
  purpose:
    'You cannot change what your ex did; what you did you can change, and it starts with seeing it. This is no trial: you look, and you take notes.',
  guidance: [
    'Begin with what was not said. Most trouble starts there.',
    'Think of the small daily things too, such as not looking up.',
    'Write what you did. Leave their part for another page.',
    'Be fair to yourself. Do not take on what was not yours.',
    'Leave out any harm that was done to you. That was never your part.',
  ],
  minutes: 20,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'kinds',
      title: 'What wore us down',
      lead: 'Gaps in talking come first in most couples. What stays unsaid piles up and turns into resentment. Neglect is common too, and it is seldom meant.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'kinds',
          label: 'What I find on my side',
          isNeeded: true,
          options: [
            { code: 'not-talking', words: 'I did not say what was wrong' },
            { code: 'resentment', words: 'I held on to old hurts' },
            { code: 'neglect', words: 'I gave us too little time or care' },
            { code: 'granted', words: 'I took them for granted' },
            { code: 'nagging', words: 'I nagged, or kept finding fault' },
            { code: 'insecurity', words: 'I was afraid to lose them, and pushed them away' },
            { code: 'other', words: 'Something else' },
            { code: 'none-yet', words: 'I cannot see anything yet' },
          ],
          alone: 'none-yet',
        },
      ],
    },
    {
      id: 'things',
      title: 'One by one',
      lead: 'Take the two or three that weigh most. Fear is often below them: people who feel unsure may push away the very person who loves them.',
      fields: [
        {
          kind: 'rows',
          id: 'things',
          label: 'What I did',
          noun: 'thing',
          least: 1,
          most: 6,
          isNeeded: true,
          shownWhen: { field: 'kinds', is: ['not-talking', 'resentment', 'neglect', 'granted', 'nagging', 'insecurity', 'other'] },
          fields: [
            { kind: 'short-text', id: 'what', label: 'What I did, or did not do', isNeeded: true },
            { kind: 'long-text', id: 'once', label: 'A time I remember' },
            { kind: 'long-text', id: 'for-them', label: 'What it may have been like for them' },
            {
              kind: 'single-choice',
              id: 'below',
              label: 'What was below it',
              options: [
                { code: 'fear', words: 'Fear of losing them' },
                { code: 'hurt', words: 'An old hurt' },
                { code: 'tired', words: 'No strength left' },
                { code: 'habit', words: 'Habit; I did not notice' },
                { code: 'not-learned', words: 'I never learned another way' },
                { code: 'cannot-tell', words: 'I cannot tell yet' },
              ],
            },
          ],
        },
        {
          kind: 'long-text',
          id: 'a-complaint',
          label: 'Something they asked me for more than once',
          hint: 'It may be a place to look. It does not have to be fair.',
          shownWhen: { field: 'kinds', is: ['none-yet'] },
        },
      ],
    },
    {
      id: 'sentence',
      title: 'In one sentence',
      fields: [{ kind: 'short-text', id: 'sentence', label: 'My part, in one sentence', hint: 'Start with “I”. Try it without “but”.' }],
    },
  ],
  example: {
    kinds: ['not-talking', 'granted'],
    things: [
      {
        what: 'I stopped asking Robin about the day.',
        once: 'In spring Robin came home from the clinic and sat in the kitchen with the coat on. I saw it, and went on with my tax papers.',
        'for-them': 'As if nobody lived there.',
        below: 'tired',
      },
    ],
    'a-complaint': 'That I put the phone away at dinner. I thought it was a small thing.',
    sentence: 'I was in the house, and Robin was alone in it.',
  },
};
