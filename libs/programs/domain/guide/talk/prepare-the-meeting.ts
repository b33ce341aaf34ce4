import type { Exercise } from '../../exercise/exercise';

export const prepareTheMeeting: Exercise = {
  key: 'prepare-the-meeting',
  version: '2026-11-28',
  part: 'talk',
  title: 'Prepare for the meeting',
  purpose: 'When your heart beats fast, the main things are easy to forget. A few notes help you stay calm and listen.',
  guidance: [
    'Agree on a place that is easy to reach for both of you.',
    'Note what you want to talk about. Key words are enough.',
    'If you like, write a letter by hand. Give it at the very end, so that they can read it alone.',
    'You may bring a small token, such as a tea they love. Nothing romantic, nothing that costs a lot.',
    'Decide now how you leave if it gets too much.',
    'If you do not feel safe with them, do not go. Open “Help”.',
  ],
  minutes: 25,
  review: 'always',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'place',
      title: 'Where we meet',
      fields: [
        { kind: 'short-text', id: 'place', label: 'A place that suits us both' },
        { kind: 'date', id: 'day', label: 'The day', lies: 'ahead' },
        { kind: 'short-text', id: 'way-out', label: 'How I leave if it gets too much', hint: 'One friendly sentence, and a way home.' },
      ],
    },
    {
      id: 'topics',
      title: 'What I want to talk about',
      lead: 'You will not get to everything. Put first what matters most to you.',
      fields: [
        {
          kind: 'ranked-list',
          id: 'order',
          label: 'What comes first',
          options: [
            { code: 'how-they-are', words: 'How they have been' },
            { code: 'what-i-learned', words: 'What I have learned' },
            { code: 'what-happened', words: 'What happened between us' },
            { code: 'what-we-need', words: 'What each of us needs' },
            { code: 'what-next', words: 'What comes next, if anything' },
          ],
        },
        { kind: 'long-text', id: 'notes', label: 'My notes', hint: 'Key words, not a speech.', isNeeded: true },
        { kind: 'long-text', id: 'if-hard', label: 'What may be hard to hear, and what I do then' },
      ],
    },
    {
      id: 'to-give',
      title: 'Something to give, if you like',
      lead: 'Both can be left out. Being there is enough.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'give',
          label: 'What I bring',
          options: [
            { code: 'letter', words: 'A letter for the end' },
            { code: 'token', words: 'A small token' },
            { code: 'nothing', words: 'Nothing, just me' },
          ],
          alone: 'nothing',
        },
        {
          kind: 'letter',
          id: 'letter',
          label: 'My letter',
          hint: 'Let it rest for a day, then copy it by hand. It asks for no answer.',
          holdHours: 24,
          shownWhen: { field: 'give', is: ['letter'] },
        },
        {
          kind: 'short-text',
          id: 'token',
          label: 'The small token',
          hint: 'It says “I thought of you” and no more.',
          shownWhen: { field: 'give', is: ['token'] },
        },
      ],
    },
  ],
  example: {
    place: 'The museum café. It is halfway for both of us.',
    day: '2027-02-13',
    'way-out': 'I say that I need to stop for today, thank Robin, and take the 14 home.',
    order: ['how-they-are', 'what-i-learned', 'what-happened', 'what-we-need', 'what-next'],
    notes:
      'Ask about the new job. Say sorry about the move, I decided that alone. Tell about the group on Tuesdays. Do not fill every pause.',
    'if-hard': 'That the last months without me were restful. I breathe, say thank you for telling me, and do not explain.',
    give: ['letter', 'token'],
    letter:
      'Dear Robin, thank you for coming today. I decided about the move without you, and then I was angry that you were sad. I see that now. I go to a group where I learn to ask first. I wish you well, whichever way this goes. You do not have to answer.',
    token: 'A bag of the smoky tea from the corner shop',
  },
};
