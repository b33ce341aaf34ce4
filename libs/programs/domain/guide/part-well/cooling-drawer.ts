import type { Exercise } from '../../exercise/exercise';

export const coolingDrawer: Exercise = {
  key: 'cooling-drawer',
  version: '2026-11-28',
  part: 'part-well',
  title: 'The cooling drawer',
  purpose: 'When you are hurt, something in you wants to hurt back. Here it can say all of it, in a place where it does no harm.',
  guidance: [
    'Write what you would love to throw at them. Leave nothing out.',
    'It is locked for 24 hours. It is never sent, and only you can read it.',
    'Do not settle tonight whose fault it was. Nobody can, while it hurts this much.',
    'If they were hurtful, keep in mind that they may be hurt too. Pain is passed on.',
    'Keep it in the drawer. Once sent, such words push the other one away.',
    'If you think of harming yourself or anyone else, open “Help” now.',
  ],
  minutes: 15,
  review: 'never',
  visibility: 'private',
  isRepeatable: true,
  sections: [
    {
      id: 'drawer',
      title: 'Into the drawer',
      lead: 'No one will read this. It does not have to be fair.',
      fields: [
        {
          kind: 'scale',
          id: 'heat-before',
          label: 'How much it burns right now',
          least: 0,
          most: 10,
          leastWords: 'hardly',
          mostWords: 'more than I can stand',
        },
        { kind: 'letter', id: 'letter', label: 'What I would love to throw at them', holdHours: 24, isNeeded: true },
      ],
    },
    {
      id: 'after',
      title: 'Once the drawer is shut',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'below',
          label: 'What I also feel, below the anger',
          options: [
            { code: 'sad', words: 'I am sad' },
            { code: 'afraid', words: 'I am afraid' },
            { code: 'ashamed', words: 'I am ashamed' },
            { code: 'longing', words: 'I miss them' },
            { code: 'tired', words: 'I am tired' },
            { code: 'only-anger', words: 'Only anger, for now' },
          ],
          alone: 'only-anger',
        },
        {
          kind: 'short-text',
          id: 'next-hour',
          label: 'What I do in the next hour',
          hint: 'Something for your body: a shower, a walk, something warm.',
        },
      ],
    },
  ],
  example: {
    'heat-before': 8,
    letter:
      'You sat at my mother’s table at Easter and you knew. You let her pack cake for you. I carried your boxes up three floors and you could not even tell me to my face. I hope the new kitchen floods.',
    below: ['sad', 'tired'],
    'next-hour': 'Wash my hair, then toast. Phone stays in the hall.',
  },
};
