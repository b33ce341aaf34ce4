import type { Exercise } from '../../exercise/exercise';

export const walkAwayCheck: Exercise = {
  key: 'walk-away-check',
  version: '2026-11-28',
  part: 'last',
  title: 'Stay or go',
  purpose:
    'It is easy to stay because so much has been put in. Here you look, honestly and in quiet, at how you are today and whether this is good for you.',
  guidance: [
    'Take a quiet half hour. Your coach will see this. Your partner will not.',
    'Leave the years, the money and the effort out of it. They are spent, whether you stay or go.',
    'Many people stay in what harms them because of what they have put in.',
    'Put first how you are, and whether you can respect yourself in it.',
    'You do not have to decide today. To leave with care is as good a result as to stay.',
    'If you are afraid of your partner, keep this to yourself, and open “Help” first.',
  ],
  minutes: 20,
  review: 'always',
  visibility: 'coach',
  isRepeatable: true,
  isJoint: true,
  sections: [
    {
      id: 'how-i-am',
      title: 'How you are in this',
      fields: [
        {
          kind: 'scale',
          id: 'wellbeing',
          label: 'How well I am, most days',
          least: 0,
          most: 10,
          leastWords: 'not well at all',
          mostWords: 'very well',
        },
        {
          kind: 'scale',
          id: 'self-respect',
          label: 'How much I respect myself in it',
          least: 0,
          most: 10,
          leastWords: 'not at all',
          mostWords: 'fully',
        },
        {
          kind: 'single-choice',
          id: 'lately',
          label: 'In the last three months it got',
          options: [
            { code: 'better', words: 'better' },
            { code: 'same', words: 'neither better nor worse' },
            { code: 'worse', words: 'worse' },
          ],
        },
      ],
    },
    {
      id: 'what-keeps-me',
      title: 'What keeps you',
      lead: 'If it is fear of what they would do, this page is not enough. Open “Help”.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'keeps',
          label: 'What keeps me here',
          options: [
            { code: 'good-today', words: 'It is good today, most of the time' },
            { code: 'who-they-are', words: 'Who they are, as they are now' },
            { code: 'the-plan', words: 'We both work at it, and it shows' },
            { code: 'years', words: 'All that I have put into it' },
            { code: 'alone', words: 'I do not want to be alone' },
            { code: 'others', words: 'What others would say' },
            { code: 'practical', words: 'Home, money or people who need us' },
            { code: 'hope', words: 'That it may be again as it once was' },
          ],
        },
        { kind: 'long-text', id: 'begin-today', label: 'If I met them today, would I begin this?', hint: 'With all that you know now.' },
      ],
    },
    {
      id: 'looking-ahead',
      title: 'What you see',
      fields: [
        { kind: 'long-text', id: 'to-a-friend', label: 'What I would say to a friend in my place', isNeeded: true },
        {
          kind: 'single-choice',
          id: 'lean',
          label: 'Where I lean today',
          options: [
            { code: 'stay', words: 'I want to stay' },
            { code: 'look-again', words: 'I stay for now and look again' },
            { code: 'time-apart', words: 'I want some time apart' },
            { code: 'go', words: 'I want to go' },
            { code: 'cannot-tell', words: 'I cannot tell' },
          ],
        },
        { kind: 'short-text', id: 'one-step', label: 'One step, and who can be with me in it' },
        { kind: 'date', id: 'look-again-on', label: 'When I look at this again', lies: 'ahead' },
      ],
    },
  ],
  example: {
    wellbeing: 4,
    'self-respect': 5,
    lately: 'same',
    keeps: ['years', 'practical', 'who-they-are'],
    'begin-today': 'I would have a coffee with them, gladly. I do not think that I would move in.',
    'to-a-friend': 'You keep saying “after all we went through”. You have not once said that you look forward to going home.',
    lean: 'look-again',
    'one-step': 'I tell Bea how it really is. She has a spare room in June.',
    'look-again-on': '2027-06-01',
  },
};
