/** What clients of Stillwater wrote, in a line of a few words each. Nobody wrote them. */
export const lines = {
  pulse: [
    'slept badly',
    'slept seven hours',
    'long day, quiet head',
    'dreams again',
    'better than Sunday',
    'tired, not sad',
    'rain all day',
  ],
  'one-thing': [
    ...[
      'went for a swim',
      'cooked properly',
      'rang my sister',
      'ran by the river',
      'early to bed',
      'phone in a drawer',
      'watered the plants',
    ],
    ...['read in the bath', 'said no at work', 'pizza with Dad', 'an hour of piano', 'cleared a shelf', 'walked home', 'saw the sea'],
  ],
  exercise: [
    ...[
      'I argue to be right',
      'I go quiet when hurt',
      'asking beats guessing',
      'I keep count. Enough',
      'no is an answer too',
      'I can wait a day',
    ],
    ...['less to prove now', 'I wanted to be saved', 'calm is not cold'],
  ],
  review: ['we say it sooner', 'slower is fine', 'we still avoid money', 'I trust my own no'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
