import type { Exercise } from '../../exercise/exercise';

export const myGrievances: Exercise = {
  key: 'my-grievances',
  version: '2026-11-28',
  part: 'own-work',
  title: 'What I hold against them',
  purpose:
    'What you hold against somebody grows in the dark. Written down, it has an edge and an end, and you can see what kept it going between you.',
  guidance: [
    'Write freely. This is private unless you choose to share it.',
    'Name what they did, not what they are.',
    'Look at what each of you added. In most quarrels both did.',
    'Where you were afraid of them, look for no share of your own. Nobody earns that.',
    'Do not send any of it. Close the page when you have had enough.',
  ],
  minutes: 20,
  review: 'on-request',
  visibility: 'private',
  isRepeatable: true,
  sections: [
    {
      id: 'grievances',
      title: 'What still hurts',
      lead: 'Old or new, large or small. It does not have to be fair.',
      fields: [
        {
          kind: 'rows',
          id: 'grievances',
          label: 'What I hold against them',
          noun: 'grievance',
          least: 1,
          most: 10,
          isNeeded: true,
          fields: [
            { kind: 'short-text', id: 'what', label: 'What they did, or did not do', isNeeded: true },
            { kind: 'long-text', id: 'needed', label: 'What I would have needed' },
            {
              kind: 'scale',
              id: 'hurts',
              label: 'How much it hurts today',
              least: 0,
              most: 10,
              leastWords: 'hardly',
              mostWords: 'very much',
            },
            {
              kind: 'single-choice',
              id: 'fed-by',
              label: 'What kept it going between us',
              options: [
                { code: 'unsaid', words: 'I never told them, or not clearly' },
                { code: 'chase', words: 'I pressed, and they pulled away' },
                { code: 'retreat', words: 'They pressed, and I pulled away' },
                { code: 'scores', words: 'We both kept score' },
                { code: 'outside', words: 'Worries from outside' },
                { code: 'afraid', words: 'I was afraid of them' },
                { code: 'cannot-tell', words: 'I cannot tell yet' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'between',
      title: 'What happened between us',
      lead: 'As a rule both people feed such a pattern, often without knowing. If you were afraid of them, leave this page and open “A pattern, or harm”.',
      fields: [
        {
          kind: 'long-text',
          id: 'pattern',
          label: 'How it went round and round',
          hint: 'For example: first they do this, then I do that, and then.',
        },
        { kind: 'long-text', id: 'my-share', label: 'What I added to it', hint: 'A small thing counts. So does saying nothing.' },
      ],
    },
    {
      id: 'where-to',
      title: 'Where it goes now',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'where-to',
          label: 'What I want to do with it',
          options: [
            { code: 'keep', words: 'Keep it here for now' },
            { code: 'coach', words: 'Speak about it with my coach' },
            { code: 'later', words: 'Bring one thing up, if we ever talk in calm' },
            { code: 'let-go', words: 'Let some of it go' },
          ],
        },
        {
          kind: 'short-text',
          id: 'lighter',
          label: 'One thing I am ready to put down',
          shownWhen: { field: 'where-to', is: ['let-go'] },
        },
      ],
    },
  ],
  example: {
    grievances: [
      {
        what: 'Dana told her friends about us before she told me.',
        needed: 'To hear it first, even if it was hard.',
        hurts: 7,
        'fed-by': 'scores',
      },
    ],
    pattern:
      'I came home late and said nothing. Dana stopped asking. I noticed that she did not ask, and came home later. We both waited for the other one to begin.',
    'my-share': 'I wanted her to ask, and I made it hard to ask.',
    'where-to': ['keep', 'let-go'],
    lighter: 'The birthday she forgot. She had been up all night with her father.',
  },
};
