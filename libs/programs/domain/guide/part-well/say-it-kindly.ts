import type { Exercise } from '../../exercise/exercise';

export const sayItKindly: Exercise = {
  key: 'say-it-kindly',
  version: '2026-11-28',
  part: 'part-well',
  title: 'Say it kindly',
  purpose:
    'If you go silent without a word, it can feel like disrespect. A few kind lines tell them that you need space, and what you will do with it.',
  guidance: [
    'Say that you need some space, and for about how long.',
    'Say that you will work on your part in it. It may lead them to do the same, but do not ask for it.',
    'Say that they do not have to answer.',
    'Keep it to six sentences. No blame, no pleading, no word about anyone new.',
    'Send it yourself, once, by day. The app sends nothing.',
    'If they want no contact or have blocked you, do not send it. Keep quiet instead.',
  ],
  minutes: 15,
  review: 'always',
  visibility: 'coach',
  isRepeatable: false,
  sections: [
    {
      id: 'before',
      title: 'Before you write',
      fields: [
        { kind: 'short-text', id: 'how-long', label: 'How much time I need' },
        { kind: 'short-text', id: 'work-on', label: 'What I will work on', hint: 'One or two things, in plain words.' },
      ],
    },
    {
      id: 'message',
      title: 'My message',
      lead: 'It rests for 24 hours, and your coach looks at it. Then you can copy it.',
      fields: [
        {
          kind: 'letter',
          id: 'message',
          label: 'What I want to say',
          hint: 'Short, calm, and easy to leave without an answer.',
          holdHours: 24,
          isNeeded: true,
        },
        {
          kind: 'checklist',
          id: 'check',
          label: 'Before I use it',
          options: [
            { code: 'asks-nothing', words: 'It asks for nothing' },
            { code: 'no-blame', words: 'It blames nobody' },
            { code: 'says-free', words: 'It says that no reply is fine' },
            { code: 'fine-without', words: 'I can leave it there if nothing comes back' },
          ],
        },
      ],
    },
  ],
  example: {
    'how-long': 'Five or six weeks',
    'work-on': 'How I shut down when I am upset. And my drinking on weekends.',
    message:
      'Hi Jo. I need some time to myself, until the new year or so. I will not be in touch until then, and I did not want to just go quiet on you. I want to look at how I shut down when things get hard, and do something about it. You do not have to answer this. I wish you a good winter.',
    check: ['asks-nothing', 'no-blame', 'says-free'],
  },
};
