import type { Exercise } from '../../exercise/exercise';

export const selfCheck: Exercise = {
  key: 'self-check',
  version: '2026-11-28',
  part: 'own-work',
  title: 'A look at yourself',
  purpose:
    'Two roots of trouble show up more than any other: thinking too little of yourself, and talking in ways that hurt. Next come fear around closeness and losing yourself in caring, and here you find out where your own work may begin.',
  guidance: [
    'Tick what is true, not what sounds good. There is no pass mark.',
    'Go with your first thought. You do not have to think long.',
    'Answer about yourself. What your ex is like is not asked here.',
    'Take breaks. Each set of questions is kept on its own.',
    'Read the results as a sketch of these weeks. They are no diagnosis.',
    'If life feels pointless, open “Help” in the app first. This can wait.',
  ],
  minutes: 20,
  review: 'always',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'worth',
      title: 'How you see yourself',
      lead: 'Low self-esteem is one of the two most common reasons why couples part. It is also the one you can work on alone.',
      fields: [
        { kind: 'questionnaire', id: 'self-worth', label: 'Self-worth', hint: 'Eight questions.', isNeeded: true, measure: 'self-worth' },
      ],
    },
    {
      id: 'arguing',
      title: 'How you argue',
      lead: 'The way we talk is the other most common reason. Everybody has a few bad habits, and good ones can be learned.',
      fields: [
        {
          kind: 'questionnaire',
          id: 'argument-habits',
          label: 'How I argue',
          hint: 'Sixteen questions.',
          isNeeded: true,
          measure: 'argument-habits',
        },
      ],
    },
    {
      id: 'near',
      title: 'Near and far',
      lead: 'Some of us worry when someone is far away. Some want air when someone comes near. Some give until little of them is left. Books call this attachment and codependency.',
      fields: [
        { kind: 'questionnaire', id: 'closeness', label: 'Closeness', hint: 'Twelve questions.', measure: 'closeness' },
        { kind: 'questionnaire', id: 'giving-and-self', label: 'Giving and self', hint: 'Twelve questions.', measure: 'giving-and-self' },
      ],
    },
    {
      id: 'these-weeks',
      title: 'How you are these weeks',
      lead: 'These two come back from time to time. They show how much the breakup weighs, and when it gets lighter.',
      fields: [
        { kind: 'questionnaire', id: 'breakup-impact', label: 'How the breakup weighs', hint: 'Ten questions.', measure: 'breakup-impact' },
        { kind: 'questionnaire', id: 'wellbeing', label: 'How I have been', hint: 'Four questions.', measure: 'phq-4' },
      ],
    },
    {
      id: 'noticed',
      title: 'What you noticed',
      fields: [
        {
          kind: 'single-choice',
          id: 'begin-with',
          label: 'Where I would like to begin',
          options: [
            { code: 'worth', words: 'How I see myself' },
            { code: 'arguing', words: 'How I argue' },
            { code: 'closeness', words: 'How I handle closeness' },
            { code: 'giving', words: 'How I keep hold of myself' },
            { code: 'rest', words: 'Sleep and rest first' },
            { code: 'not-sure', words: 'I am not sure yet' },
          ],
        },
        { kind: 'long-text', id: 'surprise', label: 'An answer that surprised me', hint: 'One is enough. You can leave it empty.' },
      ],
    },
  ],
  example: {
    'begin-with': 'arguing',
    surprise:
      'That I leave the room without saying when I will be back. I always thought I was keeping the peace. To Ines it must have felt like a door in her face.',
  },
};
