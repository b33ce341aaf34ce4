import type { Exercise } from '../../exercise/exercise';

export const timeToHeal: Exercise = {
  key: 'time-to-heal',
  version: '2026-11-28',
  part: 'own-work',
  title: 'Time to heal',
  purpose: 'Once a week you look at how far you have come. From day to day you may not see it; over the weeks it shows.',
  guidance: [
    'Open “Progress” first. Look at the line of the weeks, not at one bad day.',
    'Count your quiet days. Most people need 30 to 60 before they can reach out in the right state of mind.',
    'Let the quiet time run its course. Those who rush tend to repeat the old pattern.',
    'Be gentle with yourself. A second breakup with the same person is often harder than the first.',
    'Write two lines on a thin day. That is a week too.',
  ],
  minutes: 10,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'this-week',
      title: 'This week',
      lead: 'A line that goes up and down is normal. What counts is where it goes over many weeks.',
      fields: [
        {
          kind: 'questionnaire',
          id: 'weight',
          label: 'How the breakup weighs',
          hint: 'If you answered it in the last days, go on.',
          measure: 'breakup-impact',
        },
        {
          kind: 'scale',
          id: 'rush',
          label: 'How strong the wish to rush is',
          least: 0,
          most: 10,
          leastWords: 'none',
          mostWords: 'very strong',
        },
      ],
    },
    {
      id: 'looking-back',
      title: 'Looking back on seven days',
      fields: [
        { kind: 'long-text', id: 'heavy', label: 'What was heavy' },
        { kind: 'long-text', id: 'lighter', label: 'What was a little lighter', hint: 'An hour counts. So does a meal you tasted.' },
        {
          kind: 'multiple-choice',
          id: 'did',
          label: 'What I did for myself',
          options: [
            { code: 'slept', words: 'Went to bed in time' },
            { code: 'ate', words: 'Ate proper meals' },
            { code: 'moved', words: 'Walked, or moved in some way' },
            { code: 'saw-people', words: 'Saw people I like' },
            { code: 'worked', words: 'Worked on an exercise' },
            { code: 'enjoyed', words: 'Did something only because I like it' },
            { code: 'none', words: 'None of these this week' },
          ],
          alone: 'none',
        },
      ],
    },
    {
      id: 'next-week',
      title: 'The next seven days',
      lead: 'If you wish to rush, ask what would be different this time. If the answer is thin, it is too early.',
      fields: [
        {
          kind: 'long-text',
          id: 'different',
          label: 'What is different in me since the breakup',
          hint: 'Nothing yet is an honest answer.',
        },
        { kind: 'short-text', id: 'one-thing', label: 'One thing I will do for myself' },
      ],
    },
  ],
  example: {
    rush: 6,
    heavy: 'Sunday. We used to buy bread together on Sundays. I stood in the shop and forgot what I came for.',
    lighter: 'I fixed the bike with my neighbour, and for an hour I only thought about the chain.',
    did: ['moved', 'saw-people'],
    different: 'Not much. I notice earlier when I start to go round in circles. I do not stop yet, but I notice.',
    'one-thing': 'Bread from another shop, and breakfast at my brother’s.',
  },
};
