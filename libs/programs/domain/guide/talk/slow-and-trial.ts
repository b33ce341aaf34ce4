import type { Exercise } from '../../exercise/exercise';

export const slowAndTrial: Exercise = {
  key: 'slow-and-trial',
  version: '2026-11-28',
  part: 'talk',
  title: 'Slowly, and on trial',
  purpose: 'For 30 to 60 days you try it out and see if the old troubles return. Only then do you both decide.',
  guidance: [
    'Choose a first and a last day, and a day on which you decide.',
    'In this time you are not fully a couple yet, and you do not date others.',
    'Go slowly. Keep your own friends, evenings and plans.',
    'Once a week, each of you says alone how it is. Then you look at both.',
    'If an old trouble comes back, talk about it while it is small.',
    'At the end either of you may say no. To part well is a good result too.',
  ],
  minutes: 20,
  review: 'on-request',
  visibility: 'partner',
  isRepeatable: true,
  isJoint: true,
  sections: [
    {
      id: 'days',
      title: 'How long',
      fields: [
        { kind: 'date-range', id: 'days', label: 'The first and the last day', least: 30, most: 60, isNeeded: true },
        {
          kind: 'date',
          id: 'decide-on',
          label: 'The day on which we meet and decide',
          hint: 'The last day, or soon after it.',
          lies: 'ahead',
          isNeeded: true,
        },
        {
          kind: 'single-choice',
          id: 'check-in-day',
          label: 'The day of our weekly check-in',
          options: [
            { code: 'monday', words: 'Monday' },
            { code: 'tuesday', words: 'Tuesday' },
            { code: 'wednesday', words: 'Wednesday' },
            { code: 'thursday', words: 'Thursday' },
            { code: 'friday', words: 'Friday' },
            { code: 'saturday', words: 'Saturday' },
            { code: 'sunday', words: 'Sunday' },
          ],
        },
      ],
    },
    {
      id: 'rules',
      title: 'What we hold to',
      lead: 'Rules are for both. None of them is there to keep watch on one of you.',
      fields: [
        {
          kind: 'agreement',
          id: 'frame',
          label: 'The frame',
          terms: [
            'We try it out. Nothing is decided yet.',
            'Neither of us dates anyone else in this time.',
            'Each week we both say how it is, also when it is hard.',
            'Either of us may end it at any time, with a few kind words.',
          ],
          isNeeded: true,
        },
        {
          kind: 'rows',
          id: 'own-rules',
          label: 'Rules of our own',
          noun: 'rule',
          least: 0,
          most: 6,
          fields: [
            { kind: 'short-text', id: 'rule', label: 'The rule', isNeeded: true },
            { kind: 'short-text', id: 'why', label: 'What it is good for' },
          ],
        },
      ],
    },
    {
      id: 'watch',
      title: 'What we look out for',
      lead: 'If you are afraid of them, that is not an old trouble to work on. Open “Help”.',
      fields: [
        {
          kind: 'rows',
          id: 'troubles',
          label: 'Old troubles that may come back',
          noun: 'trouble',
          least: 0,
          most: 6,
          fields: [
            { kind: 'short-text', id: 'trouble', label: 'The trouble', isNeeded: true },
            { kind: 'short-text', id: 'sign', label: 'How I would notice it early' },
            { kind: 'short-text', id: 'then', label: 'What I do then' },
          ],
        },
        {
          kind: 'long-text',
          id: 'yes-and-no',
          label: 'What would make it a yes for me, and what a no',
          hint: 'Your partner will read this once you share a space.',
        },
      ],
    },
  ],
  example: {
    days: { from: '2027-03-06', to: '2027-04-16' },
    'decide-on': '2027-04-17',
    'check-in-day': 'sunday',
    frame: 'accepted',
    'own-rules': [{ rule: 'We stay over on weekends only', why: 'So that each of us has a week of our own' }],
    troubles: [
      {
        trouble: 'I keep count of who did what',
        sign: 'I start sentences with “again”',
        then: 'I say what I need today, and leave the list out',
      },
    ],
    'yes-and-no': 'Yes, if I look forward to Fridays and we can disagree without three days of quiet. No, if I begin to hide how I am.',
  },
};
