import type { Exercise } from '../../exercise/exercise';

export const boundaries: Exercise = {
  key: 'boundaries',
  version: '2026-11-28',
  part: 'own-work',
  title: 'My boundaries',
  purpose:
    'You write down what a relationship must have for you to be in it, and what you will not let happen to you. It holds for your ex and for anybody after.',
  guidance: [
    'Put on the first list what must be there. Without it you would not stay.',
    'Put on the second list what must not be done to you.',
    'Say how you would know. Somebody else should be able to see it too.',
    'Say what you yourself will do. You cannot make another person act.',
    'Keep it short. Three that you stand by are worth more than ten.',
    'Ask whether you keep to it yourself. What you ask for, you give.',
  ],
  minutes: 25,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'must-have',
      title: 'What must be there',
      lead: 'These are your non-negotiables. The kinds below are common ones; yours may be different.',
      fields: [
        {
          kind: 'rows',
          id: 'non-negotiables',
          label: 'My non-negotiables',
          noun: 'non-negotiable',
          least: 1,
          most: 6,
          isNeeded: true,
          fields: [
            {
              kind: 'single-choice',
              id: 'kind',
              label: 'What it is about',
              options: [
                { code: 'equal', words: 'Both put in about the same' },
                { code: 'effort', words: 'Both make an effort' },
                { code: 'loyalty', words: 'Loyalty' },
                { code: 'growth', words: 'Both are willing to grow' },
                { code: 'other', words: 'Something else' },
              ],
            },
            { kind: 'short-text', id: 'what', label: 'What I need', isNeeded: true },
            { kind: 'long-text', id: 'know', label: 'How I will know' },
            { kind: 'long-text', id: 'do', label: 'What I will do if it is not there' },
          ],
        },
      ],
    },
    {
      id: 'not-with-me',
      title: 'What I do not let happen to me',
      lead: 'A boundary is about what you do, not a rule for the other person. If fear or force is part of it, open “A pattern, or harm” first.',
      fields: [
        {
          kind: 'rows',
          id: 'boundaries',
          label: 'My boundaries',
          noun: 'boundary',
          least: 1,
          most: 6,
          isNeeded: true,
          fields: [
            {
              kind: 'single-choice',
              id: 'kind',
              label: 'What it is about',
              options: [
                { code: 'words', words: 'No verbal abuse: insults, mocking, shouting' },
                { code: 'tricks', words: 'No manipulation: playing on guilt, twisting facts' },
                { code: 'family', words: 'Respect for my family and friends' },
                { code: 'work', words: 'Respect for my work and my plans' },
                { code: 'other', words: 'Something else' },
              ],
            },
            { kind: 'short-text', id: 'what', label: 'What I do not accept', isNeeded: true },
            { kind: 'long-text', id: 'know', label: 'How I will know that it was crossed' },
            { kind: 'long-text', id: 'do', label: 'What I will do then' },
          ],
        },
      ],
    },
    {
      id: 'order',
      title: 'What matters most',
      lead: 'Not everything weighs the same. Put what you would give up last at the top.',
      fields: [
        {
          kind: 'ranked-list',
          id: 'order',
          label: 'My order',
          options: [
            { code: 'equal', words: 'Both put in about the same' },
            { code: 'effort', words: 'Effort on both sides' },
            { code: 'loyalty', words: 'Loyalty' },
            { code: 'growth', words: 'Willing to grow' },
            { code: 'words', words: 'Kind words, also in anger' },
            { code: 'tricks', words: 'Being straight with each other' },
            { code: 'family', words: 'Respect for family and friends' },
            { code: 'work', words: 'Respect for work and plans' },
          ],
        },
        { kind: 'long-text', id: 'line', label: 'When I would walk away', hint: 'What would end it for you, whatever is promised.' },
        { kind: 'short-text', id: 'mine-too', label: 'One of these that I have to keep better myself' },
      ],
    },
  ],
  example: {
    'non-negotiables': [
      {
        kind: 'equal',
        what: 'We both look after the home and the plans.',
        know: 'I do not have to ask three times. In a normal week each of us cooks and each of us calls the landlord.',
        do: 'I say it once, on a calm day. If nothing moves in two months, I do not move in again.',
      },
    ],
    boundaries: [
      {
        kind: 'words',
        what: 'I do not stay in the room when I am called names.',
        know: 'It is about what I am, and no longer about what I did.',
        do: 'I say “I am going out, I will be back at eight”, and I go for a walk.',
      },
    ],
    order: ['words', 'tricks', 'equal', 'loyalty', 'growth', 'effort', 'family', 'work'],
    line: 'If I begin to hide things from my sister so that she will not worry, I leave.',
    'mine-too': 'Kind words. I have been sharp when I was tired.',
  },
};
