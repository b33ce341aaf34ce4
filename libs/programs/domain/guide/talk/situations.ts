import type { Situation } from '../../exercise/situation';

export const talkSituations: readonly Situation[] = [
  {
    key: 'ex-resists',
    version: '2026-11-28',
    part: 'talk',
    title: 'They hold back when I speak of us',
    searched: ['resists', 'not sure', 'does not trust me', 'keeps me away', 'changes the subject', 'has doubts', 'walls up'],
    meaning:
      'Somebody who was hurt often holds back. It may be a no, or a “not now”, and they may not know it themselves. It is normal that you want to push for an answer.',
    now: [
      'Be honest, once: say what you wish, and that they owe you nothing.',
      'Then step back. If either of you is unsure, take more time apart.',
      'Turn to your own life this week: friends, sleep, something that is yours.',
    ],
    leave: ['Games, hints and tests.', 'Asking again in other words.'],
    exercise: 'agree-on-space',
  },
  {
    key: 'ex-declines',
    version: '2026-11-28',
    part: 'talk',
    title: 'They said no to another try',
    searched: ['declined', 'rejected me', 'turned me down', 'does not want to try', 'said no', 'final answer'],
    meaning:
      'A no hurts, most of all when you had worked for a yes. It does not undo what you have learned. You asked openly, and now you know.',
    now: [
      '“Thank you for being honest” is enough. You may also say nothing.',
      'Let somebody be with you tonight, or call them.',
      'Tell your coach. The plan is now about you, and about what comes next.',
      'If you think of harming yourself, open “Help” now.',
    ],
    leave: ['Asking what you could do to change it.', 'Sending one last long message.', 'Staying close in the hope that the no will fade.'],
    exercise: 'if-they-move-on',
  },
  {
    key: 'ex-confused',
    version: '2026-11-28',
    part: 'talk',
    title: 'They say they are confused',
    searched: ['confused', 'does not know', 'needs time', 'unsure', 'cannot decide', 'mixed up'],
    meaning:
      'To be confused after a breakup is common, and it is mostly meant as it is said. They do not know yet, and you cannot know it for them. It is hard to be the one who waits.',
    now: [
      'Say that they can take their time, and mean it.',
      'Leave the next step to them. Go on with your own days.',
      'Think about how long this is good for you, and talk it over with your coach.',
    ],
    leave: ['Asking every few days where they stand.', 'Making a case for the two of you.'],
    exercise: 'time-to-heal',
  },
  {
    key: 'hot-and-cold',
    version: '2026-11-28',
    part: 'talk',
    title: 'One day warm, next day cold',
    searched: ['hot and cold', 'mixed signals', 'on and off', 'sweet then distant', 'pulls away', 'back and forth'],
    meaning:
      'Such a change often comes from mixed feelings. A warm day is no promise, and a cold day is no verdict. It is normal that it wears you out.',
    now: [
      'Do not run after a cold day. Give it space.',
      'Take a warm day as a warm day, no more.',
      'Look at what this does to you, and where your limit is.',
    ],
    leave: ['Reading every message for signs.', 'Going cold yourself to teach them something.'],
    exercise: 'boundaries',
  },
  {
    key: 'ex-dates-others',
    version: '2026-11-28',
    part: 'talk',
    title: 'We talk, but they date others',
    searched: ['seeing someone', 'dating', 'somebody new', 'dating app', 'met someone', 'third person', 'jealous'],
    meaning:
      'As long as you two have agreed on nothing, they are free to do so, and so are you. It can hurt a lot, and that is normal. It tells you little about what you are worth.',
    now: [
      'Do not hold them back. If they write, say in one sentence that you step back for now.',
      'Do not wait for it to end. Your days are yours.',
      'Date when you feel ready for it, for your own sake.',
    ],
    leave: ['Dating someone so that they see it.', 'Looking up who it is.', 'Speaking badly about the new person.'],
    exercise: 'mindset',
  },
];
