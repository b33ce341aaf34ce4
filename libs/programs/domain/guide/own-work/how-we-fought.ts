import type { Exercise } from '../../exercise/exercise';

export const howWeFought: Exercise = {
  key: 'how-we-fought',
  version: '2026-11-28',
  part: 'own-work',
  title: 'How we fought',
  purpose:
    'Most couples have one fight, again and again, in new clothes. Once it is on paper, step by step, you can see what set it off and where you could have turned.',
  guidance: [
    'Take two or three fights you remember well. Small ones are fine.',
    'Slow each one down, as if you watched it on film.',
    'Write what was said and done, not who was right.',
    'Look for the swing from anger to despair. On paper it surprises many people.',
    'Stop when it gets too much. It is all kept, and it can wait.',
  ],
  minutes: 25,
  review: 'always',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'fights',
      title: 'Two or three fights, step by step',
      lead: 'No one is being judged here, not them and not you. If you were afraid of them, leave this and open “A pattern, or harm”.',
      fields: [
        {
          kind: 'rows',
          id: 'fights',
          label: 'The fights',
          noun: 'fight',
          least: 2,
          most: 5,
          isNeeded: true,
          fields: [
            { kind: 'short-text', id: 'trigger', label: 'What set it off', isNeeded: true },
            { kind: 'long-text', id: 'mine', label: 'What I did, step by step' },
            { kind: 'long-text', id: 'theirs', label: 'What they did' },
            { kind: 'long-text', id: 'end', label: 'How it ended' },
            {
              kind: 'single-choice',
              id: 'way',
              label: 'Looking at it now, I mostly',
              options: [
                { code: 'went-after', words: 'went after it' },
                { code: 'pulled-away', words: 'pulled away' },
                { code: 'both', words: 'both, in turn' },
                { code: 'cannot-tell', words: 'cannot tell yet' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'pattern',
      title: 'What these fights have in common',
      lead: 'Often one person goes after an answer and the other pulls away, and each step makes the next one worse.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'signs',
          label: 'What I see in more than one of them',
          options: [
            { code: 'chase', words: 'I went after them when they pulled away' },
            { code: 'retreat', words: 'I pulled away when they came after me' },
            { code: 'swing', words: 'I swung from anger to begging, or back' },
            { code: 'old-things', words: 'Old things came up that had nothing to do with it' },
            { code: 'no-end', words: 'It stopped, but it never ended' },
            { code: 'none', words: 'None of these' },
          ],
          alone: 'none',
        },
        {
          kind: 'short-text',
          id: 'name',
          label: 'A name for our pattern',
          hint: 'Any words that you would know again, such as “chase and hide”.',
        },
        { kind: 'long-text', id: 'turn', label: 'Where I could have turned', hint: 'One moment is enough.' },
      ],
    },
  ],
  example: {
    fights: [
      {
        trigger: 'Sam said we would be late again, and that I had promised.',
        mine: 'I said it was only ten minutes. When Sam went quiet I followed into the hall and kept explaining. I could hear myself get louder.',
        theirs: 'Sam looked at the floor, said “not again”, and shut the bedroom door.',
        end: 'We drove there without a word. I said sorry in the car, mostly so that it would stop.',
        way: 'went-after',
      },
    ],
    signs: ['chase', 'swing'],
    name: 'Knock and lock',
    turn: 'In the hall. I could have said: I am upset, and I will wait until you can talk.',
  },
};
