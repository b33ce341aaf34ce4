import { promptsAbout } from './prompt';

/** For the weeks that are one's own. */
export const ownWork = promptsAbout(2, '2026-11-29', {
  'what-i-wanted': 'What did you do this week only because you wanted to?',
  'no-villain': 'Can you tell one old fight so that nobody in it is a villain?',
  'old-habit': 'When did you last notice an old habit of yours? What did you do with it?',
  'my-side': 'What would you do in another way in a quarrel now? Only your own side of it.',
  'rarely-asked': 'What do you need from people that you rarely ask for?',
  'a-line': 'Where did you draw a line lately, or wish you had?',
  'learned-since': 'What have you learned about yourself since it ended?',
  'alone-and-lonely': 'When is it good for you to be alone, and when does it hurt?',
  'as-a-friend': 'What would you tell a friend who felt as you do today?',
  'forgive-myself': 'What could you begin to forgive yourself for?',
  'before-two': 'What did you love to do before you were two? What is left of it?',
});
