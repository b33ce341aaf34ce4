import type { Exercise } from '../../exercise/exercise';

export const setAMeeting: Exercise = {
  key: 'set-a-meeting',
  version: '2026-11-28',
  part: 'talk',
  title: 'Ask to meet',
  purpose: 'Face to face you hear more than in any message. Here you think of a time and a place, and find open words to ask.',
  guidance: [
    'Name one day and one place, and one other choice.',
    'Mix the known with the new. A place you both like, and something you have not done there.',
    'If they are warm with you, say openly that you think about another try. If not, just ask to talk.',
    'Play no games. Do not act busy, and do not hide what it is about.',
    'Make it easy to say no. Write that a no, or no reply, is fine.',
    'Ask once, by your own hand. If nothing comes back, take it as an answer.',
  ],
  minutes: 15,
  review: 'always',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'between-you',
      title: 'How it is between you',
      fields: [
        {
          kind: 'single-choice',
          id: 'warmth',
          label: 'How they sound these days',
          hint: 'If they are cool or do not answer, wait. Talk with your coach first.',
          isNeeded: true,
          options: [
            { code: 'warm', words: 'Warm. They write of their own accord' },
            { code: 'friendly', words: 'Friendly, but careful' },
            { code: 'cool', words: 'Cool, or short' },
          ],
        },
        {
          kind: 'long-text',
          id: 'open-words',
          label: 'How I say that I think about another try',
          hint: 'One honest sentence. It asks for nothing yet.',
          shownWhen: { field: 'warmth', is: ['warm'] },
        },
      ],
    },
    {
      id: 'when-and-where',
      title: 'When and where',
      lead: 'Choose a place with people around, by day, that either of you can leave at any time.',
      fields: [
        { kind: 'short-text', id: 'place', label: 'The place, and what we could do there' },
        { kind: 'date', id: 'day', label: 'The day', lies: 'ahead' },
        { kind: 'short-text', id: 'time', label: 'The time, and how long', hint: 'An hour is enough for a first time.' },
        { kind: 'short-text', id: 'other', label: 'Another choice, if that does not suit' },
      ],
    },
    {
      id: 'message',
      title: 'My message',
      lead: 'It rests for 24 hours, and your coach looks at it. Then you can copy it. The app sends nothing.',
      fields: [
        {
          kind: 'letter',
          id: 'message',
          label: 'What I want to say',
          hint: 'A few lines, light, and easy to leave without an answer.',
          holdHours: 24,
          isNeeded: true,
        },
        {
          kind: 'checklist',
          id: 'check',
          label: 'Before I use it',
          options: [
            { code: 'honest', words: 'It is honest about why I ask' },
            { code: 'no-pressure', words: 'It does not push, and it makes nobody feel guilty' },
            { code: 'easy-no', words: 'It says that a no, or no reply, is fine' },
            { code: 'fine-without', words: 'I can live with a no' },
          ],
        },
      ],
    },
  ],
  example: {
    warmth: 'warm',
    'open-words': 'I would be lying if I said I had not thought about us trying again.',
    place: 'The market by the river. We know the coffee. We have never looked at the boats.',
    day: '2027-02-06',
    time: 'Eleven, for about an hour',
    other: 'Sunday at the same time, or anywhere that is closer to Alex',
    message:
      'Hi Alex, it was good to hear your voice last week. Would you like to have coffee at the river market on Saturday at eleven? I should say openly that I have thought about us trying again. I would like to hear how you see things, whatever that is. If you would rather not, that is fine, and you do not have to explain or reply.',
    check: ['honest', 'easy-no'],
  },
};
