import { promptsAbout } from './prompt';

/** For the time in which two people talk. */
export const talk = promptsAbout(3, '2026-11-29', {
  'calm-voice': 'What do you want to be able to say in a calm voice?',
  listened: 'When did you listen today without thinking of your answer?',
  'my-no': 'What would you say no to, even if it were hard?',
  slowly: 'What gets better when you take it slowly?',
  'fear-and-hope': 'What do you fear, and what do you hope? One line for each is enough.',
  'wish-not-need': 'What do you wish for that you could also live well without?',
  'if-it-is-no': 'If the answer were no, what would you still have?',
  'mine-to-carry': 'What have you owned up to, and what is not yours to carry?',
  'small-promise': 'Which small promise could you keep for a month?',
  'both-true': 'What is true for you? Could something else be true as well?',
});
