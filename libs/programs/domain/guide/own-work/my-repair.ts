import type { Exercise } from '../../exercise/exercise';

export const myRepair: Exercise = {
  key: 'my-repair',
  version: '2026-11-28',
  part: 'own-work',
  title: 'What I will do differently',
  purpose:
    'Being sorry changes little until it turns into something you do. This makes a small, clear step out of each thing you found in “My part in it”.',
  guidance: [
    'Own what you did. A reason may explain it, and still be no excuse.',
    'Choose things you do, not things you feel.',
    'Make the first step so small that you could take it this week.',
    'Write down what somebody else could see if it works.',
    'Do it for your own sake, not so that your ex returns.',
  ],
  minutes: 20,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'changes',
      title: 'From sorry to doing',
      lead: 'Take the things from “My part in it”, one at a time. Two are plenty to begin with.',
      fields: [
        {
          kind: 'rows',
          id: 'changes',
          label: 'What I change',
          noun: 'change',
          least: 1,
          most: 6,
          isNeeded: true,
          fields: [
            { kind: 'short-text', id: 'what-i-did', label: 'What I did' },
            { kind: 'long-text', id: 'instead', label: 'What I will do instead', isNeeded: true },
            { kind: 'long-text', id: 'evidence', label: 'How I will see that it works' },
            { kind: 'short-text', id: 'first-step', label: 'My first step' },
            { kind: 'date', id: 'first-day', label: 'The day I take it', lies: 'ahead' },
          ],
        },
      ],
    },
    {
      id: 'for-whom',
      title: 'Who it is for',
      lead: 'A change made for someone else often ends when they do not notice. A change made for yourself stays, whoever you share your life with.',
      fields: [
        {
          kind: 'single-choice',
          id: 'anyway',
          label: 'If we never spoke again, I would still do this',
          options: [
            { code: 'yes', words: 'Yes' },
            { code: 'some', words: 'Some of it' },
            { code: 'no', words: 'To be honest, no' },
          ],
        },
        {
          kind: 'long-text',
          id: 'for-me',
          label: 'What I myself would get from it',
          hint: 'With friends, at work, or in the quiet of your own head.',
        },
        {
          kind: 'agreement',
          id: 'own-it',
          label: 'I own it',
          terms: ['I did these things. I make no excuses for them.', 'I change them for myself, and not to get anybody back.'],
        },
      ],
    },
  ],
  example: {
    changes: [
      {
        'what-i-did': 'I read my phone while Tom was talking.',
        instead: 'When somebody talks to me, the phone lies in the hall.',
        evidence: 'I can say the next day what my sister told me. She stops asking “are you listening?”',
        'first-step': 'Supper with my sister on Thursday, phone in my coat.',
        'first-day': '2026-12-03',
      },
    ],
    anyway: 'yes',
    'for-me': 'I miss half of what people tell me. I would like to be someone my niece wants to tell things to.',
    'own-it': 'accepted',
  },
};
