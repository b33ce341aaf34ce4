import type { Exercise } from '../../exercise/exercise';

export const getHelp: Exercise = {
  key: 'get-help',
  version: '2026-11-28',
  part: 'last',
  title: 'Get help',
  purpose: 'It is never too soon and never too late to ask for help. Here you see which kind could fit, and take a first step.',
  guidance: [
    'If your talks go in circles, see a couples counsellor together.',
    'If you think little of yourself, or fear rules your days, see a counsellor alone.',
    'Ask your coach for the list of people they trust. It is a good place to begin.',
    'You can go by yourself, even if your partner does not want to.',
    'If there is fear, control or violence, do not start with couples counselling. Find help for yourself first. Open “Help”.',
    'Make one call. You may stop after the first meeting, or try somebody else.',
  ],
  minutes: 10,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  isJoint: true,
  sections: [
    {
      id: 'what-for',
      title: 'What it would be for',
      lead: 'You do not need a big reason. “We are stuck” is one.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'signs',
          label: 'What I notice',
          options: [
            { code: 'circles', words: 'We have the same quarrel again and again' },
            { code: 'silence', words: 'We hardly talk about what matters' },
            { code: 'trust', words: 'Trust does not come back' },
            { code: 'self-esteem', words: 'I think badly of myself' },
            { code: 'anxiety', words: 'I am anxious on most days' },
            { code: 'low', words: 'I have felt low for weeks' },
            { code: 'something-else', words: 'Something else' },
          ],
        },
        { kind: 'long-text', id: 'in-my-words', label: 'In my own words', hint: 'You can read this out when you call.' },
      ],
    },
    {
      id: 'first-step',
      title: 'The first step',
      fields: [
        {
          kind: 'single-choice',
          id: 'kind',
          label: 'What fits me now',
          isNeeded: true,
          options: [
            { code: 'couple', words: 'Couples counselling' },
            { code: 'alone', words: 'Counselling for me' },
            { code: 'both', words: 'Both' },
            { code: 'not-now', words: 'Not now' },
          ],
        },
        {
          kind: 'short-text',
          id: 'who',
          label: 'Whom I call or write to',
          hint: 'From your coach’s list, or somebody you know of.',
          shownWhen: { field: 'kind', is: ['couple', 'alone', 'both'] },
        },
        { kind: 'date', id: 'by', label: 'By when', lies: 'ahead', shownWhen: { field: 'kind', is: ['couple', 'alone', 'both'] } },
        { kind: 'short-text', id: 'in-the-way', label: 'What gets in the way, and what would help' },
      ],
    },
  ],
  example: {
    signs: ['circles', 'anxiety'],
    'in-my-words': 'We quarrel about money about once a week. I check the account at night and cannot sleep after.',
    kind: 'both',
    who: 'The second name on the list. She has evening hours.',
    by: '2027-05-21',
    'in-the-way': 'I hate phoning. Toni could sit next to me.',
  },
};
