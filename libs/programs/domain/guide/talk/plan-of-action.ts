import type { Exercise } from '../../exercise/exercise';

export const planOfAction: Exercise = {
  key: 'plan-of-action',
  version: '2026-11-28',
  part: 'talk',
  title: 'Our plan of action',
  purpose:
    'Couples who try again with no clear plan tend to slide back into old ways. That is why this plan matters more than anything else in the guide.',
  guidance: [
    'The words “I have changed” are not a plan. Write down what you will do, and from which day.',
    'Write some goals for each of you, and some for you both.',
    'Give each goal an owner, a rhythm, a first day, and a sign that you can both see.',
    'Start small. Three goals that you keep are better than ten.',
    'As long as you fill this in alone, write your own side. Theirs is theirs to write.',
    'No goal may take away anybody’s phone, money, friends or freedom.',
  ],
  minutes: 40,
  review: 'on-request',
  visibility: 'partner',
  isRepeatable: true,
  isJoint: true,
  sections: [
    {
      id: 'what-helps',
      title: 'What could help us',
      fields: [
        {
          kind: 'long-text',
          id: 'old-ways',
          label: 'The old ways that I do not want again',
          hint: 'What went wrong between you, not who was to blame.',
        },
        {
          kind: 'multiple-choice',
          id: 'kinds',
          label: 'What could be part of the plan',
          options: [
            { code: 'date-night', words: 'A regular date night' },
            { code: 'own-therapy', words: 'Therapy for one of us, or for each' },
            { code: 'couples-therapy', words: 'Couples therapy' },
            { code: 'own-time', words: 'Time for my own hobbies and friends' },
            { code: 'fair-share', words: 'A fairer share of the work at home' },
            { code: 'group', words: 'A support group' },
            { code: 'course', words: 'A course or a book' },
            { code: 'talk-time', words: 'A fixed time to talk each week' },
          ],
        },
      ],
    },
    {
      id: 'goals',
      title: 'Our goals',
      lead: 'Write each one so that a stranger could tell if it was done.',
      fields: [{ kind: 'plan', id: 'goals', label: 'The goals', least: 2, most: 10, owners: ['me', 'ex', 'both'], isNeeded: true }],
    },
    {
      id: 'keeping-it',
      title: 'How we keep it up',
      fields: [
        {
          kind: 'single-choice',
          id: 'look',
          label: 'How often we look at the plan',
          options: [
            { code: 'weekly', words: 'Every week' },
            { code: 'fortnightly', words: 'Every two weeks' },
            { code: 'monthly', words: 'Every month' },
          ],
        },
        { kind: 'date', id: 'first-look', label: 'When we look at it first', lies: 'ahead' },
        { kind: 'long-text', id: 'slip', label: 'What I would like to hear when I slip', hint: 'Words that help you to go on.' },
      ],
    },
  ],
  example: {
    'old-ways': 'I worked late and said nothing. Then you stopped asking. In the end we talked about the shopping list only.',
    kinds: ['date-night', 'own-therapy', 'fair-share'],
    goals: [
      {
        what: 'Home by half past six, two days a week',
        owner: 'me',
        cadence: 'weekly',
        startsOn: '2027-03-01',
        noticedBy: 'We eat together on Tuesdays and Thursdays',
        status: 'not-begun',
      },
      {
        what: 'One evening out, planned in turn',
        owner: 'both',
        cadence: 'fortnightly',
        startsOn: '2027-03-05',
        noticedBy: 'It stands in the calendar, and phones stay in the bag',
        status: 'not-begun',
      },
    ],
    look: 'fortnightly',
    'first-look': '2027-03-14',
    slip: '“You were late again, and I missed you. What would help on Thursday?”',
  },
};
