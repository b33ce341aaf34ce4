import type { Exercise } from '../../exercise/exercise';

export const ifTheyMoveOn: Exercise = {
  key: 'if-they-move-on',
  version: '2026-11-28',
  part: 'own-work',
  title: 'If they move on',
  purpose:
    'The thought of them with somebody else is the fear we hear of most. A letter to yourself, in the voice of a good friend, gives you something to hold when it comes.',
  guidance: [
    'Say the fear out loud first. It is the most common one there is.',
    'Write as you would to a friend in your place. You would not scold them.',
    'Do not argue with what may happen. Either of you may date in between.',
    'Tell yourself that you deserve love, with your ex or without.',
    'Begin with forgiving yourself. The rest comes later.',
    'Write freely. It is private unless you choose to share it.',
  ],
  minutes: 20,
  review: 'never',
  visibility: 'private',
  isRepeatable: true,
  sections: [
    {
      id: 'fear',
      title: 'The fear itself',
      lead: 'A fear that has words is smaller than one that has none.',
      fields: [
        {
          kind: 'scale',
          id: 'strength',
          label: 'How strong it is today',
          least: 0,
          most: 10,
          leastWords: 'not there',
          mostWords: 'fills everything',
        },
        { kind: 'long-text', id: 'picture', label: 'What I see when I am afraid of it' },
        { kind: 'long-text', id: 'about-me', label: 'What I fear it would say about me' },
      ],
    },
    {
      id: 'letter',
      title: 'A letter to yourself',
      lead: 'A friend sits at your table and tells you what you just wrote. What do you say?',
      fields: [
        {
          kind: 'letter',
          id: 'letter',
          label: 'My letter',
          hint: 'It rests for a day. Then you can read it as if it came by post.',
          holdHours: 24,
          isNeeded: true,
        },
      ],
    },
    {
      id: 'to-keep',
      title: 'What to keep from it',
      fields: [
        {
          kind: 'short-text',
          id: 'forgive',
          label: 'One thing I forgive myself for',
          hint: 'If you cannot yet, write what you would like to forgive.',
        },
        { kind: 'short-text', id: 'line', label: 'The line I want to read when it gets dark' },
      ],
    },
  ],
  example: {
    strength: 8,
    picture: 'Them laughing in our café, at the table by the window. The other person is easy to be with.',
    'about-me': 'That I was the problem, and that everybody knew.',
    letter:
      'Dear Mira, I know what you see at night. It may come true one day, or it may not; you cannot steer it from your bed. If it does, it will hurt, and you will get up the day after and water the beans, because you always do. It would not mean that you were hard to love. You were tired and scared that year, and you said things you would not say now. I have seen you with your nephew. I have seen you drive two hours because I had a fever. There is love in your life now, and there is more to come, with Luca or without. Eat something warm. I am on your side.',
    forgive: 'That I started that quarrel on Luca’s birthday.',
    line: 'You will get up the day after and water the beans.',
  },
};
