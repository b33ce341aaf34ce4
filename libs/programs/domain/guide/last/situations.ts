import type { Situation } from '../../exercise/situation';

export const lastSituations: readonly Situation[] = [
  {
    key: 'broke-up-again',
    version: '2026-11-28',
    part: 'last',
    title: 'We broke up again',
    searched: ['second breakup', 'split again', 'over again', 'did not work', 'on and off', 'failed again', 'back to the start'],
    meaning:
      'A second end often hurts more than the first, and many people feel ashamed. It does not mean that all was for nothing. It can still work with help from outside, if you both work on yourselves. It can also be right to let it go now.',
    now: [
      'Be gentle with yourself today. Tell one person what happened.',
      'Give it time and space, as after the first time.',
      'Find a counsellor before you think about another try.',
      'If you think of harming yourself, or are afraid of them, open “Help” now.',
    ],
    leave: ['Making up tonight because the quiet is hard to bear.', 'Looking for the one who is to blame.'],
    exercise: 'get-help',
  },
  {
    key: 'improve-my-chances',
    version: '2026-11-28',
    part: 'last',
    title: 'Can I do anything to make it work?',
    searched: ['chances', 'odds', 'will it work', 'do they love me', 'quiz', 'what can I do', 'make it work'],
    meaning:
      'It is normal to want a number, but nobody can tell you one. Two things are in your hands: to treat them with respect, and to grow for your own sake. Both are good for you, however it ends.',
    now: [
      'Take the quiz. It shows what you can change, what you cannot, and what you do not know.',
      'Choose one thing from your own work, and do it this week.',
      'Respect what they want, also when it is not what you hope for.',
    ],
    leave: ['Tricks and tests, and advice that tells you to make them jealous.', 'Growing just so that they see it.'],
    exercise: 'my-repair',
  },
];
