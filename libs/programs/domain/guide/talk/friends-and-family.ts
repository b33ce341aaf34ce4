import type { Exercise } from '../../exercise/exercise';

export const friendsAndFamily: Exercise = {
  key: 'friends-and-family',
  version: '2026-11-28',
  part: 'talk',
  title: 'Friends and family',
  purpose:
    'People who love you saw how much it hurt, so they may worry when you try again. With a plan in hand, this is mostly a small matter.',
  guidance: [
    'Make your plan first. Then tell people, one by one.',
    'Choose who should know now. The others can wait.',
    'Say it in two or three calm sentences. You do not have to defend it.',
    'Expect some worry, and thank them for it.',
    'It is not a small matter after abuse, or when there was great harm. Then hear them out, talk with your coach, and open “Help”.',
    'Do not ask them to take sides, or to speak to your ex for you.',
  ],
  minutes: 15,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'people',
      title: 'Who I tell',
      fields: [
        {
          kind: 'rows',
          id: 'people',
          label: 'The people',
          noun: 'person',
          least: 1,
          most: 8,
          isNeeded: true,
          fields: [
            { kind: 'short-text', id: 'who', label: 'Who', hint: 'A first name, or what they are to you.', isNeeded: true },
            {
              kind: 'single-choice',
              id: 'when',
              label: 'When',
              options: [
                { code: 'now', words: 'Soon' },
                { code: 'after-trial', words: 'After the trial' },
                { code: 'if-they-ask', words: 'If they ask' },
                { code: 'not-at-all', words: 'Not at all' },
              ],
            },
            {
              kind: 'long-text',
              id: 'what-i-say',
              label: 'What I say',
              shownWhen: { field: 'when', is: ['now', 'after-trial', 'if-they-ask'] },
            },
            { kind: 'long-text', id: 'worry', label: 'What may worry them, and what I answer' },
          ],
        },
      ],
    },
    {
      id: 'worries',
      title: 'When they worry',
      lead: 'Some worries only want to be heard. Some are worth a second look.',
      fields: [
        { kind: 'short-text', id: 'one-sentence', label: 'One sentence that is always true' },
        { kind: 'long-text', id: 'my-own', label: 'A worry of theirs that I have too', hint: 'You can take it to your coach.' },
      ],
    },
  ],
  example: {
    people: [
      {
        who: 'My sister Ana',
        when: 'now',
        'what-i-say': 'Luca and I are trying it for six weeks. We have a plan on paper. I wanted you to hear it from me.',
        worry: 'That I will end up on her sofa again. I say: I might, and I would ask you first.',
      },
    ],
    'one-sentence': 'We go slowly, and I am all right.',
    'my-own': 'That we are nice to each other just because it is new again.',
  },
};
