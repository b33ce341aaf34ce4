import type { Exercise } from '../../exercise/exercise';

export const urgePlan: Exercise = {
  key: 'urge-plan',
  version: '2026-11-28',
  part: 'own-work',
  title: 'When the urge comes',
  purpose:
    'The urge to write or call comes fast and leaves slowly, and it does leave. You make a plan while you are calm; the button “Feeling the urge” shows it when you are not.',
  guidance: [
    'Pick steps you can do alone, at night, in ten minutes.',
    'Ask the people on your list first, so that they know.',
    'Leave out your ex, and anyone who would pass things on to them.',
    'Write reasons that are true for you, in your own words.',
    'Expect the first weeks to be the worst. It passes.',
    'If you think of hurting yourself or someone else, open “Help” at once. This plan is not enough then.',
  ],
  minutes: 15,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'when',
      title: 'When it comes',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'when',
          label: 'When the urge is strongest',
          options: [
            { code: 'night', words: 'Late at night' },
            { code: 'waking', words: 'When I wake up' },
            { code: 'weekend', words: 'On free days' },
            { code: 'drink', words: 'After a drink' },
            { code: 'bad-day', words: 'After a bad day' },
            { code: 'good-news', words: 'When I have good news to tell' },
            { code: 'reminder', words: 'When a song, photo or place reminds me' },
          ],
        },
      ],
    },
    {
      id: 'calm',
      title: 'What calms me',
      lead: 'An urge is like a wave. You do not have to stop it. You only have to stay on your feet until it has gone by.',
      fields: [
        {
          kind: 'checklist',
          id: 'steps',
          label: 'Steps I can take at once',
          options: [
            { code: 'phone-away', words: 'Put the phone in another room' },
            { code: 'breathe', words: 'Breathe out slowly, ten times' },
            { code: 'cold-water', words: 'Cold water on my face and hands' },
            { code: 'walk', words: 'Walk for ten minutes' },
            { code: 'shower', words: 'A warm shower' },
            { code: 'music', words: 'Music that has nothing to do with us' },
            { code: 'write-here', words: 'Write it here, where it stays' },
            { code: 'tidy', words: 'Do something with my hands' },
          ],
        },
        {
          kind: 'rows',
          id: 'own-steps',
          label: 'Steps of my own',
          noun: 'step',
          least: 1,
          most: 5,
          fields: [{ kind: 'short-text', id: 'step', label: 'What I do', isNeeded: true }],
        },
        { kind: 'short-text', id: 'first', label: 'Of all these, what I do first', isNeeded: true },
      ],
    },
    {
      id: 'people',
      title: 'People I can call',
      lead: 'One person is enough. First names will do; their numbers stay in your phone.',
      fields: [
        {
          kind: 'rows',
          id: 'people',
          label: 'My people',
          noun: 'person',
          least: 1,
          most: 5,
          fields: [
            { kind: 'short-text', id: 'name', label: 'First name', isNeeded: true },
            { kind: 'short-text', id: 'when', label: 'When I can reach them' },
            { kind: 'short-text', id: 'say', label: 'What I will say', hint: 'It is easier when the words are ready.' },
          ],
        },
      ],
    },
    {
      id: 'reasons',
      title: 'Why I wait',
      lead: 'Only by waiting can you find out whether the two of you were right for each other.',
      fields: [
        {
          kind: 'checklist',
          id: 'reasons',
          label: 'What holds for me',
          options: [
            { code: 'worst-first', words: 'The first weeks are the worst' },
            { code: 'passes', words: 'It has passed before, and it will pass again' },
            { code: 'find-out', words: 'Waiting is how I learn whether it was right' },
            { code: 'my-word', words: 'I said I would give us both space' },
            { code: 'regret', words: 'What I send at night I often regret' },
            { code: 'for-me', words: 'I need this time for myself' },
          ],
        },
        { kind: 'long-text', id: 'own-reason', label: 'My own reason', hint: 'As you would say it to yourself at two in the morning.' },
      ],
    },
  ],
  example: {
    when: ['night', 'good-news'],
    steps: ['phone-away', 'walk', 'write-here'],
    'own-steps': [{ step: 'Sort the screws in the shed. It takes long and does not matter.' }],
    people: [
      { name: 'Amira', when: 'Until eleven, and on Sundays', say: 'I want to write to Jo. Can you talk to me about something else?' },
    ],
    reasons: ['passes', 'regret'],
    'own-reason': 'Last time I wrote three pages, and then I lay awake waiting for the dots. I do not want that night again.',
    first: 'Phone into the kitchen drawer, shoes on.',
  },
};
