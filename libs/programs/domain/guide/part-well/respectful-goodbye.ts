import type { Exercise } from '../../exercise/exercise';

export const respectfulGoodbye: Exercise = {
  key: 'respectful-goodbye',
  version: '2026-11-28',
  part: 'part-well',
  title: 'A respectful goodbye',
  purpose:
    'How you part stays with both of you for a long time. Here you look at how you have acted since the breakup, and choose one thing for today.',
  guidance: [
    'Be kind and show respect, whether you left, were left, or both of you chose this.',
    'If you were left: let the decision stand. Do not make it the next fight.',
    'If you left: stay with your decision. Be kind if they cling or plead.',
    'Tick what is true, not what looks good. Empty boxes are fine.',
    'Then pick one small thing for today. One is enough.',
    'If you are afraid of them, keeping safe comes first. Open “Help”.',
  ],
  minutes: 10,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'since-then',
      title: 'The days since the breakup',
      lead: 'Nobody gets through these days without a slip. You only look at where you stand.',
      fields: [
        {
          kind: 'single-choice',
          id: 'side',
          label: 'Who ended it',
          isNeeded: true,
          options: [
            { code: 'me', words: 'I did' },
            { code: 'them', words: 'They did' },
            { code: 'both', words: 'We both did' },
          ],
        },
        {
          kind: 'checklist',
          id: 'as-the-one-left',
          label: 'As the one who was left',
          options: [
            { code: 'let-it-stand', words: 'I have let the decision stand' },
            { code: 'no-fight', words: 'I have not turned it into another fight' },
            { code: 'no-pleading', words: 'I have not asked again and again' },
          ],
          shownWhen: { field: 'side', is: ['them'] },
        },
        {
          kind: 'checklist',
          id: 'as-the-one-leaving',
          label: 'As the one who left',
          options: [
            { code: 'held-it', words: 'I have stayed with my decision' },
            { code: 'no-false-hope', words: 'I have not given hope that I do not feel' },
            { code: 'kind-to-pleading', words: 'I was kind when they clung or pleaded' },
          ],
          shownWhen: { field: 'side', is: ['me'] },
        },
        {
          kind: 'checklist',
          id: 'in-any-case',
          label: 'What is true so far',
          options: [
            { code: 'tone', words: 'I spoke as I would like to be spoken to' },
            { code: 'no-talk', words: 'I did not run them down in front of others' },
            { code: 'no-watching', words: 'I did not watch what they do or where they are' },
            { code: 'no-flood', words: 'I did not send message after message' },
            { code: 'their-things', words: 'I treated their things with care' },
          ],
        },
      ],
    },
    {
      id: 'today',
      title: 'One thing for today',
      fields: [
        { kind: 'long-text', id: 'hard', label: 'Where it was hard for me', hint: 'One moment. Just what happened.' },
        {
          kind: 'short-text',
          id: 'one-thing',
          label: 'What I do differently today',
          hint: 'Something that needs no answer from them.',
          isNeeded: true,
        },
      ],
    },
  ],
  example: {
    side: 'them',
    'as-the-one-left': ['no-fight'],
    'in-any-case': ['tone', 'their-things'],
    hard: 'On Sunday I wrote to Noor three times. First it was about my bike. By the third message it was about us.',
    'one-thing': 'I leave the bike where it is until next week. I do not write today.',
  },
};
