import { promptsAbout } from './prompt';

/** For two people who are together again. */
export const last = promptsAbout(4, '2026-11-29', {
  'to-thank-for': 'What did somebody do for you this week that you want to thank them for?',
  'how-it-ended': 'How did the last quarrel end? What helped?',
  'kept-for-myself': 'What did you keep for yourself this week, and how did that feel?',
  'kept-my-word': 'Which promise did you keep, though you were tired?',
  'asked-plainly': 'What did you ask for plainly, and how did it go?',
  'old-pattern': 'Did an old pattern knock this week? What did you do?',
  'at-ease': 'When did you feel at ease this week? What made it so?',
  'good-for-me': 'Is this good for you? Write down what speaks for it, and what does not.',
  'some-help': 'Where could the two of you use some help?',
  'made-me-laugh': 'What made you laugh this week?',
});
