import type { Exercise } from '../../exercise/exercise';

export const agreeOnSpace: Exercise = {
  key: 'agree-on-space',
  version: '2026-11-28',
  part: 'part-well',
  title: 'Agree on space',
  purpose: 'Time apart lets both of you think, heal and grow. That is very hard to do while you still talk every day.',
  guidance: [
    'Choose a first and a last day. Between 30 and 60 days is a good length.',
    'Decide what counts as contact, so that you do not have to at two in the morning.',
    'Name what has to go on, such as children, work or a home you share.',
    'Keep that part short and practical. It is not a side door.',
    'Use the time for yourself. It is not a trick to make them miss you.',
    'If you slip, note it and go on with the next day. The days you kept still count.',
  ],
  minutes: 10,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'window',
      title: 'How long',
      fields: [
        { kind: 'date-range', id: 'days', label: 'My first and my last day', least: 30, most: 60, isNeeded: true },
        {
          kind: 'single-choice',
          id: 'known',
          label: 'Who knows about it',
          options: [
            { code: 'agreed', words: 'We agreed on it together' },
            { code: 'told', words: 'I have told them' },
            { code: 'not-told', words: 'I have not told them yet' },
            { code: 'asked-by-them', words: 'They asked for it' },
            { code: 'no-contact', words: 'They want no contact, so I tell them nothing' },
          ],
          hint: 'If you have not told them, “Say it kindly” helps with the words.',
        },
      ],
    },
    {
      id: 'contact',
      title: 'What counts as contact',
      lead: 'Be clear now. It spares you a lot of arguing with yourself.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'counts',
          label: 'For me this counts',
          isNeeded: true,
          options: [
            { code: 'messages', words: 'Messages, also short ones' },
            { code: 'calls', words: 'Calls' },
            { code: 'meeting', words: 'Meeting, also “by chance”' },
            { code: 'likes', words: 'Likes and comments' },
            { code: 'looking', words: 'Looking at what they post' },
            { code: 'asking-others', words: 'Asking friends about them' },
            { code: 'things', words: 'Gifts, letters, things left at the door' },
          ],
        },
        { kind: 'short-text', id: 'also', label: 'And also' },
      ],
    },
    {
      id: 'exceptions',
      title: 'What has to go on',
      lead: 'Only what cannot wait. If there is nothing, leave it empty.',
      fields: [
        {
          kind: 'rows',
          id: 'exceptions',
          label: 'What I still write or talk about',
          noun: 'exception',
          least: 0,
          most: 6,
          fields: [
            {
              kind: 'single-choice',
              id: 'what',
              label: 'It is about',
              isNeeded: true,
              options: [
                { code: 'children', words: 'Children' },
                { code: 'work', words: 'Work' },
                { code: 'home', words: 'A shared home' },
                { code: 'money', words: 'Money or papers' },
                { code: 'animals', words: 'An animal' },
                { code: 'other', words: 'Something else' },
              ],
            },
            { kind: 'short-text', id: 'how', label: 'When and how', hint: 'For example: by email, on Fridays.' },
          ],
        },
        { kind: 'long-text', id: 'hardest', label: 'When it will be hardest, and what I do then' },
      ],
    },
  ],
  example: {
    days: { from: '2026-11-29', to: '2027-01-02' },
    known: 'told',
    counts: ['messages', 'calls', 'meeting', 'looking'],
    also: 'Driving past the flat on my way home.',
    exceptions: [{ what: 'home', how: 'The lease, by email, one mail a week at most.' }],
    hardest: 'Sunday evenings. We always cooked then. I go to my sister’s, or I swim.',
  },
};
