import type { Exercise } from '../../exercise/exercise';

export const shortApology: Exercise = {
  key: 'short-apology',
  version: '2026-11-28',
  part: 'part-well',
  title: 'A short apology',
  purpose:
    'It is common to act on impulse after a breakup, out of panic. One short apology puts it right as far as words can, and then you both get space.',
  guidance: [
    'Use this if you begged, clung or were mean. If you did not, leave it out.',
    'Name what you did, in one sentence. Leave out “but” and “because”.',
    'Say sorry once. Do not ask them to forgive you.',
    'Say that you will give you both space now, and that they need not answer.',
    'Send it yourself, once, by day. Then leave it, even if nothing comes back.',
    'If they want no contact or have blocked you, do not send it. Staying away is your apology.',
  ],
  minutes: 15,
  review: 'always',
  visibility: 'coach',
  isRepeatable: false,
  sections: [
    {
      id: 'what-happened',
      title: 'What happened',
      lead: 'This is between you and your coach. It does not have to sound good.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'acts',
          label: 'What I did',
          options: [
            { code: 'begged', words: 'I begged or pleaded' },
            { code: 'flooded', words: 'I wrote or called again and again' },
            { code: 'mean', words: 'I said mean things' },
            { code: 'turned-up', words: 'I turned up without being asked' },
            { code: 'jealous', words: 'I tried to make them jealous' },
            { code: 'others', words: 'I drew other people in' },
            { code: 'something-else', words: 'Something else' },
          ],
        },
        { kind: 'long-text', id: 'inside', label: 'What was going on in me', hint: 'This part is not for your ex.' },
      ],
    },
    {
      id: 'apology',
      title: 'My apology',
      lead: 'It rests for 24 hours, and your coach looks at it. Then you can copy it. The app sends nothing.',
      fields: [
        {
          kind: 'letter',
          id: 'apology',
          label: 'What I want to say',
          hint: 'Three or four sentences are enough.',
          holdHours: 24,
          isNeeded: true,
        },
        {
          kind: 'checklist',
          id: 'check',
          label: 'Before I use it',
          options: [
            { code: 'names-it', words: 'It says what I did' },
            { code: 'no-but', words: 'There is no “but” in it' },
            { code: 'no-asking', words: 'It asks for nothing, not even to be forgiven' },
            { code: 'fine-without', words: 'I can leave it there if nothing comes back' },
          ],
        },
      ],
    },
  ],
  example: {
    acts: ['begged', 'flooded'],
    inside: 'I could not stand the quiet. Each time I wrote, it was better for a minute. Then it was worse.',
    apology:
      'Kim, I called you eleven times on Friday night and cried on your voicemail. That was not fair to you, and I am sorry. I will leave us both in peace now. You do not need to answer.',
    check: ['names-it', 'no-but', 'no-asking'],
  },
};
