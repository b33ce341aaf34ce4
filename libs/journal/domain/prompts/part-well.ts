import { promptsAbout } from './prompt';

/** For the first days. */
export const partWell = promptsAbout(1, '2026-11-29', {
  'got-through': 'What helped you get through today, even a little?',
  'in-the-body': 'Where in your body do you feel it tonight? Stay with that place for a moment.',
  'plain-name': 'What are you sad about tonight? Give it its plain name.',
  'who-knows': 'Who knows how you really are? What would you like them to know?',
  'open-question': 'Which question can stay open for now?',
  'own-conduct': 'What did you do today that you can respect?',
  'hardest-hour': 'Which hour of the day is the hardest? What would make it softer?',
  'put-down-here': 'What do you carry tonight that nobody else needs to hear?',
  'small-and-good': 'What small thing was good today, or at least not bad?',
  'tomorrow-morning': 'What is one kind thing you can do for yourself tomorrow morning?',
});
