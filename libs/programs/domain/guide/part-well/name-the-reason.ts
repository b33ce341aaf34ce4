import type { Exercise } from '../../exercise/exercise';

export const nameTheReason: Exercise = {
  key: 'name-the-reason',
  version: '2026-11-28',
  part: 'part-well',
  title: 'Name the reason',
  purpose:
    'An end without a reason keeps you guessing at night. Here you write down what was said, or that nothing was, so that you can stop asking.',
  guidance: [
    'Write the reason in the words that were used, even if they hurt.',
    'If you left: you owe an honest reason. “It’s not you, it’s me” is not one.',
    'If you were left: you may ask once, kindly. Do not argue with the answer.',
    'If they cannot say, they often do not know yet. Then stop asking.',
    'If they want no contact, do not ask at all. You can go on without their answer.',
  ],
  minutes: 10,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: false,
  sections: [
    {
      id: 'reason',
      title: 'What was the reason?',
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
        { kind: 'long-text', id: 'reason-i-gave', label: 'The reason I gave', shownWhen: { field: 'side', is: ['me', 'both'] } },
        {
          kind: 'long-text',
          id: 'honest-reason',
          label: 'The reason, as honestly as I can say it',
          hint: 'It may be the same.',
          shownWhen: { field: 'side', is: ['me', 'both'] },
        },
        {
          kind: 'single-choice',
          id: 'asked',
          label: 'Was a reason given to me?',
          isNeeded: true,
          options: [
            { code: 'given', words: 'Yes' },
            { code: 'could-not-say', words: 'They could not say' },
            { code: 'not-asked', words: 'I have not asked' },
          ],
          shownWhen: { field: 'side', is: ['them', 'both'] },
        },
      ],
    },
    {
      id: 'what-stays',
      title: 'What you do with it',
      fields: [
        { kind: 'long-text', id: 'reason-i-heard', label: 'The reason, in their words', shownWhen: { field: 'asked', is: ['given'] } },
        {
          kind: 'long-text',
          id: 'one-question',
          label: 'How I would ask, once and kindly',
          hint: 'One or two sentences. You do not have to ask. If they want no contact, leave this empty.',
          shownWhen: { field: 'asked', is: ['not-asked'] },
        },
        {
          kind: 'agreement',
          id: 'stop-asking',
          label: 'I stop asking',
          terms: ['They do not know, or cannot say it now.', 'Asking again will not help either of us. I leave it at that.'],
          shownWhen: { field: 'asked', is: ['could-not-say'] },
        },
        {
          kind: 'long-text',
          id: 'true-part',
          label: 'The part of it that I can see is true',
          hint: 'A small part counts. You can leave it empty.',
        },
      ],
    },
  ],
  example: {
    side: 'them',
    asked: 'given',
    'reason-i-heard': 'He said he felt alone next to me, and that he had stopped telling me things.',
    'true-part': 'In the last year I looked at my phone when he talked. I did not see it then.',
  },
};
