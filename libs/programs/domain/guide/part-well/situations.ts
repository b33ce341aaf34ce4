import type { Situation } from '../../exercise/situation';

export const partWellSituations: readonly Situation[] = [
  {
    key: 'ex-says-hate',
    version: '2026-11-28',
    part: 'part-well',
    title: 'My ex says they hate me',
    searched: ['hates me', 'angry message', 'said awful things', 'yelled at me', 'cruel words', 'insulted me'],
    meaning:
      'Such words are mostly said in the heat. They hurt, and it is normal that they go round in your head tonight. They show how much it hurts right now. They do not show how it will be in some months, and nobody can know that.',
    now: [
      'Keep to the path you chose: space, and your own work.',
      'Put your answer into the drawer. Nobody will ever get it.',
      'Tell one person you trust what was said. You need not carry it alone.',
      'If they threaten you, or you are afraid, open “Help”.',
    ],
    leave: ['Asking whether they really mean it.', 'Proving to them that they are wrong about you.'],
    exercise: 'cooling-drawer',
  },
  {
    key: 'ex-says-never',
    version: '2026-11-28',
    part: 'part-well',
    title: 'They said never again',
    searched: ['it is over', 'no way back', 'never ever', 'said it is final', 'does not want me', 'no second try'],
    meaning:
      'In the heat, “never” comes fast, and it may change. If it is said in calm, and months later, take them at their word. Then it is time to move on, and you do not have to do that alone. In both cases it is a no for now, and it is normal that it takes your breath away.',
    now: [
      'Take it as a no today. You do not have to answer.',
      'Note how it was said: in the heat, or in calm. You can talk it over with your coach.',
      'If it was said in calm, let the plan be about you and what comes next.',
      'If life itself feels too heavy, open “Help”.',
    ],
    leave: ['Arguing with it, or asking for a reason again.', 'Putting your life on hold until they change their mind.'],
    exercise: 'agree-on-space',
  },
  {
    key: 'i-begged',
    version: '2026-11-28',
    part: 'part-well',
    title: 'I begged and I am ashamed',
    searched: ['pleaded', 'cried on the phone', 'sent too many messages', 'called all night', 'clingy', 'desperate', 'embarrassed'],
    meaning:
      'Many people do something like it after a breakup. It comes from panic, not from a bad heart. It cannot be undone, but it can stop today.',
    now: [
      'Put the phone in another room for an hour.',
      'Write one short apology, and let it rest for a day.',
      'Then give space, to them and to you.',
      'If they want no contact, leave out the apology too.',
    ],
    leave: ['Writing again to explain the last message.', 'Saying sorry over and over.'],
    exercise: 'short-apology',
  },
  {
    key: 'no-hope',
    version: '2026-11-28',
    part: 'part-well',
    title: 'I have no hope left',
    searched: ['hopeless', 'pointless', 'giving up', 'what is the use', 'no future', 'nothing helps', 'empty'],
    meaning:
      'To feel like this is normal in the first weeks. It is a feeling, and it cannot see ahead. Nobody can tell you how it ends with your ex. The work is worth doing either way, for it is about your life.',
    now: [
      'If you think about not living any more, open “Help” now. Do that first.',
      'Do one small thing for your body: eat, drink, lie down, go outside.',
      'Call somebody. You can just say that it is a bad evening.',
      'Tomorrow, do one small piece of the work. It does not need hope to begin.',
    ],
    leave: ['Big choices. Leave them for another day.', 'Asking your ex for a sign of hope.'],
    exercise: 'respectful-goodbye',
  },
];
