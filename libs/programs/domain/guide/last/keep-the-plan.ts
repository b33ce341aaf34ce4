import type { Exercise } from '../../exercise/exercise';

export const keepThePlan: Exercise = {
  key: 'keep-the-plan',
  version: '2026-11-28',
  part: 'last',
  title: 'Keep the plan alive',
  purpose:
    'A plan helps as long as you live by it. Here you look at what you kept, say kindly where one of you slipped, and change what does not fit.',
  guidance: [
    'You are a team. Cheer each other on.',
    'Begin with what you kept, even if it is little.',
    'Make room for tired weeks. A missed day does not end the plan.',
    'If one of you slips, say it kindly, once, and ask what would help.',
    'If a goal does not fit, change it together.',
    'Do not let a goal just fade away. Change it, or drop it on purpose.',
  ],
  minutes: 15,
  review: 'on-request',
  visibility: 'partner',
  isRepeatable: true,
  isJoint: true,
  sections: [
    {
      id: 'goals',
      title: 'Goal by goal',
      fields: [
        {
          kind: 'rows',
          id: 'goals',
          label: 'Our goals',
          noun: 'goal',
          least: 1,
          most: 10,
          isNeeded: true,
          fields: [
            { kind: 'short-text', id: 'goal', label: 'The goal', isNeeded: true },
            {
              kind: 'single-choice',
              id: 'kept',
              label: 'How it went',
              options: [
                { code: 'kept', words: 'We kept it' },
                { code: 'partly', words: 'In part' },
                { code: 'not-kept', words: 'Not this time' },
              ],
            },
            { kind: 'long-text', id: 'why', label: 'What helped, or what got in the way' },
            {
              kind: 'single-choice',
              id: 'from-here',
              label: 'From here on',
              options: [
                { code: 'keep', words: 'Keep it as it is' },
                { code: 'smaller', words: 'Make it smaller' },
                { code: 'change', words: 'Change it' },
                { code: 'let-go', words: 'Let it go, on purpose' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'kind-words',
      title: 'Kind words',
      lead: 'A kind word about a slip says what you miss, and asks what would help.',
      fields: [
        { kind: 'short-text', id: 'thanks', label: 'What I want to thank them for' },
        {
          kind: 'single-choice',
          id: 'slipped',
          label: 'Did one of us slip?',
          options: [
            { code: 'no', words: 'No' },
            { code: 'me', words: 'I did' },
            { code: 'them', words: 'They did' },
            { code: 'both', words: 'We both did' },
          ],
        },
        { kind: 'long-text', id: 'my-slip', label: 'What I say about my slip', shownWhen: { field: 'slipped', is: ['me', 'both'] } },
        { kind: 'long-text', id: 'their-slip', label: 'What I say about theirs', shownWhen: { field: 'slipped', is: ['them', 'both'] } },
      ],
    },
    {
      id: 'change',
      title: 'What we change',
      fields: [
        { kind: 'long-text', id: 'change', label: 'What I would like to change in the plan', hint: 'Bring it up and decide it together.' },
        { kind: 'date', id: 'next-look', label: 'When we look again', lies: 'ahead' },
      ],
    },
  ],
  example: {
    goals: [
      {
        goal: 'Walk together on Wednesdays',
        kept: 'partly',
        why: 'Two out of four. I was on late shift the other times and too tired to say so.',
        'from-here': 'smaller',
      },
    ],
    thanks: 'That you asked how my exam went before you took your coat off',
    slipped: 'both',
    'my-slip': 'I just did not turn up on the 12th and sent no word. I will tell you by noon next time.',
    'their-slip': 'I miss the phone-free dinners. We had one in three weeks. What would make it easier for you?',
    change: 'Every second Wednesday, and on a late shift we have breakfast instead.',
    'next-look': '2027-06-13',
  },
};
