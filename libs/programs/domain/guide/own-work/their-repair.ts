import type { Exercise } from '../../exercise/exercise';

export const theirRepair: Exercise = {
  key: 'their-repair',
  version: '2026-11-28',
  part: 'own-work',
  title: 'What trust would take',
  purpose:
    'If you know what you would need to trust them again, you can ask for it one day, or see that it will not come. For now it is only an idea.',
  guidance: [
    'Think of what would help you, not of what they owe you.',
    'Ask for things a person can do. Nobody can undo the past.',
    'Say how you would notice it, so that it can be seen.',
    'Keep it to yourself for now. “Talk it through”, part 3, is the place for it.',
    'Do not use this page where you were afraid of them. Open “A pattern, or harm” instead.',
  ],
  minutes: 15,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'needs',
      title: 'What it would take',
      lead: 'A rough idea will do. They may have seen it in another way, and you may too, later on.',
      fields: [
        {
          kind: 'rows',
          id: 'needs',
          label: 'What would help me trust again',
          noun: 'need',
          least: 1,
          most: 5,
          isNeeded: true,
          fields: [
            { kind: 'short-text', id: 'broke', label: 'Where my trust got hurt' },
            { kind: 'long-text', id: 'from-them', label: 'What they could do', isNeeded: true },
            { kind: 'long-text', id: 'notice', label: 'How I would notice' },
            {
              kind: 'single-choice',
              id: 'weight',
              label: 'How much it matters',
              options: [
                { code: 'must', words: 'I could not be with them without it' },
                { code: 'helps', words: 'It would help a lot' },
                { code: 'nice', words: 'It would be good to have' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'without',
      title: 'If it never comes',
      lead: 'You may never get to talk about this. Some of what you need can come from you, or from others.',
      fields: [
        { kind: 'long-text', id: 'myself', label: 'What I can give myself' },
        {
          kind: 'single-choice',
          id: 'if-not',
          label: 'If none of it came, I would',
          options: [
            { code: 'go-on', words: 'be sad, and go on with my life' },
            { code: 'not-back', words: 'not want to be with them' },
            { code: 'back-anyway', words: 'want to be with them all the same' },
            { code: 'not-sure', words: 'not know yet' },
          ],
        },
        {
          kind: 'agreement',
          id: 'only-an-idea',
          label: 'It stays an idea for now',
          terms: [
            'I do not send this, and I do not hint at it.',
            'If we talk one day, calmly and because both want to, I may bring it up then.',
          ],
        },
      ],
    },
  ],
  example: {
    needs: [
      {
        broke: 'Kai hid how much debt there was.',
        'from-them': 'Show me the bank letters once a month, before I ask.',
        notice: 'I would stop counting when I hear the post.',
        weight: 'must',
      },
    ],
    myself: 'I can open my own letters on the day they come. I have let mine lie too.',
    'if-not': 'not-back',
    'only-an-idea': 'accepted',
  },
};
