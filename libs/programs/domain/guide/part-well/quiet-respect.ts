import type { Exercise } from '../../exercise/exercise';

export const quietRespect: Exercise = {
  key: 'quiet-respect',
  version: '2026-11-28',
  part: 'part-well',
  title: 'Quiet respect',
  purpose: 'A post can hurt, and so can being ignored. You decide now, in a calm hour, what you post and how you answer.',
  guidance: [
    'Post nothing that is meant to make them jealous or sorry.',
    'If they write, do not vanish. Send a brief and friendly answer.',
    'Say in one sentence how contact feels for you right now.',
    'Take your time. The next day is soon enough.',
    'If a court or the police told you to stay away, do not answer at all.',
    'If they frighten or threaten you, you owe them no answer. Open “Help”.',
  ],
  minutes: 10,
  review: 'on-request',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'online',
      title: 'What I do online',
      fields: [
        {
          kind: 'agreement',
          id: 'posts',
          label: 'My word to myself',
          terms: [
            'I post for my own life, not for their eyes.',
            'I do not write about them or about us.',
            'I do not look up what they do. If I cannot help it, I mute them for a while.',
          ],
          isNeeded: true,
        },
        {
          kind: 'multiple-choice',
          id: 'tempted',
          label: 'Where it is hardest for me',
          options: [
            { code: 'photos', words: 'Old photos of us' },
            { code: 'stories', words: 'Their new posts' },
            { code: 'seen', words: 'Seeing when they are online' },
            { code: 'show', words: 'Showing that I am fine' },
            { code: 'friends', words: 'Posts by people we both know' },
            { code: 'none', words: 'None of these' },
          ],
          alone: 'none',
        },
      ],
    },
    {
      id: 'answer',
      title: 'If they write to me',
      lead: 'With an answer ready, you do not have to find one in a hard hour.',
      fields: [
        {
          kind: 'single-choice',
          id: 'feels',
          label: 'How contact feels right now',
          options: [
            { code: 'too-much', words: 'It is too much for me' },
            { code: 'practical', words: 'Practical things are fine' },
            { code: 'now-and-then', words: 'A word now and then is fine' },
            { code: 'cannot-tell', words: 'I cannot tell' },
          ],
        },
        {
          kind: 'long-text',
          id: 'short-answer',
          label: 'My short answer',
          hint: 'Two or three sentences. Thank them, say how it feels, wish them well.',
        },
      ],
    },
  ],
  example: {
    posts: 'accepted',
    tempted: ['seen', 'show'],
    feels: 'too-much',
    'short-answer':
      'Thank you for asking, Ines. I am all right. It is still hard for me to write with you, so I will be quiet for a while. Take care.',
  },
};
