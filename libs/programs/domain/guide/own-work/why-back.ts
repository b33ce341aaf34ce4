import type { Exercise } from '../../exercise/exercise';

export const whyBack: Exercise = {
  key: 'why-back',
  version: '2026-11-28',
  part: 'own-work',
  title: 'Why I want them back',
  purpose:
    'Wanting somebody back can come from love, or from the pain of being alone. Sorted on paper, your reasons tell you which of them would still be true in a year.',
  guidance: [
    'Write down every reason, also the ones you do not like.',
    'Ask of each: would it still be true if I were well and had good friends around me?',
    'Keep what you know apart from what you hope.',
    'Be careful with “we have something special”. Grief can feel just like it.',
    'It is fine to find that you do not want it. That is an answer too.',
  ],
  minutes: 20,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'reasons',
      title: 'All my reasons',
      lead: 'As they come, in any order.',
      fields: [
        {
          kind: 'rows',
          id: 'reasons',
          label: 'Why I want it',
          noun: 'reason',
          least: 1,
          most: 8,
          isNeeded: true,
          fields: [
            { kind: 'short-text', id: 'reason', label: 'A reason', isNeeded: true },
            {
              kind: 'single-choice',
              id: 'if-well',
              label: 'If I were well on my own, it would be',
              options: [
                { code: 'as-true', words: 'just as true' },
                { code: 'less', words: 'less true' },
                { code: 'gone', words: 'gone' },
                { code: 'not-sure', words: 'I am not sure' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'passing',
      title: 'Reasons that tend not to last',
      lead: 'They are human, and they hurt. But they are about the pain, and the pain can ease without your ex.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'passing',
          label: 'What I find in me',
          options: [
            { code: 'lonely', words: 'I am lonely' },
            { code: 'low-worth', words: 'Without them I feel worth less' },
            { code: 'anxious', words: 'I am anxious, and they calmed me' },
            { code: 'jealous', words: 'I cannot bear them with someone else' },
            { code: 'habit', words: 'We always broke up and came back' },
            { code: 'none', words: 'None of these' },
          ],
          alone: 'none',
        },
        { kind: 'long-text', id: 'elsewhere', label: 'What else could ease it', hint: 'People, sleep, work, help. Anything but them.' },
      ],
    },
    {
      id: 'lasting',
      title: 'Reasons that tend to last',
      lead: 'Tick what you know, not what you hope.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'lasting',
          label: 'What is true for us',
          options: [
            { code: 'neither-wanted', words: 'Neither of us wanted it to end' },
            { code: 'both-grew', words: 'We have both grown since' },
            { code: 'both-talk', words: 'We have both learned to talk' },
            { code: 'faded', words: 'The resentment has faded with time' },
            { code: 'outside', words: 'What parted us from outside, such as distance, is gone' },
            { code: 'reached-out', words: 'One of us reached out, and the other was glad' },
            { code: 'none', words: 'None of these, or I do not know' },
          ],
          alone: 'none',
        },
        {
          kind: 'long-text',
          id: 'how-i-know',
          label: 'How I know',
          hint: 'What you saw or were told. No need to ask them, or anyone about them.',
          shownWhen: { field: 'lasting', is: ['neither-wanted', 'both-grew', 'both-talk', 'faded', 'outside', 'reached-out'] },
        },
      ],
    },
    {
      id: 'bond',
      title: 'A bond that both feel',
      lead: 'Grief and craving are easily taken for a special bond. Then only one of the two feels it.',
      fields: [
        {
          kind: 'single-choice',
          id: 'felt-by',
          label: 'As far as I know, it is felt by',
          options: [
            { code: 'both', words: 'both; they said so or showed it' },
            { code: 'me-unknown', words: 'me; I do not know about them' },
            { code: 'me-only', words: 'me; they said no' },
            { code: 'cannot-tell', words: 'I cannot tell bond from grief yet' },
          ],
        },
        {
          kind: 'long-text',
          id: 'speaks-for',
          label: 'What speaks for a bond on both sides',
          shownWhen: { field: 'felt-by', is: ['both', 'me-unknown', 'cannot-tell'] },
        },
        {
          kind: 'long-text',
          id: 'let-go',
          label: 'What I could begin to let go of',
          hint: 'Letting go is slow, and it is a good end of this work too.',
          shownWhen: { field: 'felt-by', is: ['me-only'] },
        },
        { kind: 'short-text', id: 'result', label: 'What I see now, in one sentence' },
      ],
    },
  ],
  example: {
    reasons: [
      { reason: 'Nobody laughs at the same things.', 'if-well': 'as-true' },
      { reason: 'The evenings are so long.', 'if-well': 'gone' },
    ],
    passing: ['lonely'],
    elsewhere: 'The choir on Tuesdays. I have been saying “next week” since August.',
    lasting: ['outside'],
    'how-i-know': 'The job abroad ended in May; Chris told me so when we spoke about the flat. About everything else I only hope.',
    'felt-by': 'me-unknown',
    'speaks-for': 'We both cried when we gave back the keys. That was seven months ago, and it may only mean that we were sad.',
    'let-go': 'The picture of us at sixty on that porch. I made it up alone.',
    result: 'Half of it is love and half of it is the evenings.',
  },
};
