import type { Exercise } from '../../exercise/exercise';

export const notToWin: Exercise = {
  key: 'not-to-win',
  version: '2026-11-28',
  part: 'last',
  title: 'Not a contest',
  purpose: 'In a quarrel you both want to be heard. Once it is calm again, you can see what each of you needs, and what to try next time.',
  guidance: [
    'Do this when you are both calm. The next day is early enough.',
    'Nobody keeps score. You stand on the same side, and the problem stands on the other.',
    'Take four steps: what you saw, how you felt, what you need, what you ask for.',
    'Say what you understood of them before you answer.',
    'Either of you may ask for a pause when anger rises. Say when you will be back, and then be back.',
    'If you were afraid, or somebody was hurt, leave this page. Open “Help”.',
  ],
  minutes: 20,
  review: 'on-request',
  visibility: 'partner',
  isRepeatable: true,
  isJoint: true,
  sections: [
    {
      id: 'what-happened',
      title: 'What it was about',
      fields: [
        { kind: 'short-text', id: 'about', label: 'What we quarrelled about', isNeeded: true },
        {
          kind: 'single-choice',
          id: 'pause',
          label: 'Did we take a pause?',
          options: [
            { code: 'came-back', words: 'Yes, and we came back when we said' },
            { code: 'came-back-late', words: 'Yes, and we came back later' },
            { code: 'not-come-back', words: 'Yes, and we left it at that' },
            { code: 'no-pause', words: 'No, though it would have been good' },
            { code: 'not-needed', words: 'No, there was no need' },
          ],
        },
      ],
    },
    {
      id: 'my-side',
      title: 'My side, in four steps',
      lead: 'Speak of yourself. “I saw” is easier to hear than “you always”.',
      fields: [
        { kind: 'long-text', id: 'saw', label: 'What I saw or heard', hint: 'As a camera would show it.' },
        { kind: 'short-text', id: 'felt', label: 'How I felt' },
        { kind: 'short-text', id: 'need', label: 'What I need', isNeeded: true },
        { kind: 'short-text', id: 'ask', label: 'What I ask for', hint: 'Something they can say yes or no to.' },
      ],
    },
    {
      id: 'their-side',
      title: 'Their side, and what we try',
      fields: [
        { kind: 'long-text', id: 'understood', label: 'What I have understood of their side', hint: 'Ask them if you have got it right.' },
        { kind: 'short-text', id: 'they-need', label: 'What they need, as I see it' },
        { kind: 'long-text', id: 'try', label: 'What I would like us to try' },
      ],
    },
  ],
  example: {
    about: 'My mother’s key to our flat',
    pause: 'came-back-late',
    saw: 'On Friday my mother stood in the kitchen when we came home. You put your bag down hard and went into the bathroom for an hour.',
    felt: 'Embarrassed, and then a bit scared that it is like last year again',
    need: 'To know that you tell me before it boils over',
    ask: 'Would you say “this is too much for me” when it is?',
    understood: 'You come home and want to be alone for ten minutes. You had told me that about the key in March, and I laughed it off.',
    'they-need': 'A door that is closed for others',
    try: 'I ask for the key back. My mother rings first. If it gets too much we say “ten minutes”, and I do not follow.',
  },
};
