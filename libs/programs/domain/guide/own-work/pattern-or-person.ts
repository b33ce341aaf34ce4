import type { Exercise } from '../../exercise/exercise';

const harm = [
  'afraid',
  'control',
  'watched',
  'twisted',
  'humiliated',
  'threats',
  'violence',
  'forced',
  'promises',
  'not-sure',
  'rather-not',
] as const;

export const patternOrPerson: Exercise = {
  key: 'pattern-or-person',
  version: '2026-11-28',
  part: 'own-work',
  title: 'A pattern, or harm',
  purpose:
    'Some couples hurt each other through a pattern that both can unlearn. Control, fear and violence are something else, and this page helps you tell one from the other.',
  guidance: [
    'If somebody might look at your phone, do this elsewhere, or tell your coach in person.',
    'If you are in danger now, call your local emergency number. Nobody reads this at once.',
    'Look at what happened, not at what kind of person they are.',
    'Trust your body. If you were afraid, that counts.',
    'Look at what was done after a promise, not at the promise.',
    'Open “Help” at any time. It leads to people who are trained for this.',
  ],
  minutes: 15,
  review: 'always',
  visibility: 'coach',
  isRepeatable: true,
  sections: [
    {
      id: 'quarrels',
      title: 'What a pattern looks like',
      lead: 'In a pattern both take part and both could stop. Two people can unlearn it, if both of them want to.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'quarrels',
          label: 'What both of us did',
          options: [
            { code: 'loud', words: 'We got loud, and said things we were sorry for' },
            { code: 'chase', words: 'One pressed, the other pulled away' },
            { code: 'silence', words: 'We did not talk for days' },
            { code: 'scores', words: 'We kept score' },
            { code: 'on-off', words: 'We broke up and made up, again and again' },
            { code: 'none', words: 'None of these' },
          ],
          alone: 'none',
        },
      ],
    },
    {
      id: 'harm',
      title: 'What harm looks like',
      lead: 'Control, fear and violence are not a pattern to work on together. Like manipulation, they tend to go on, whatever is promised. Once is enough to tick it.',
      fields: [
        {
          kind: 'multiple-choice',
          id: 'harm',
          label: 'What was done to me',
          options: [
            { code: 'afraid', words: 'I was afraid of them' },
            { code: 'control', words: 'They decided whom I saw, what I spent or what I wore' },
            { code: 'watched', words: 'They checked my phone, or where I was' },
            { code: 'twisted', words: 'They twisted things until I doubted my own mind' },
            { code: 'humiliated', words: 'They put me down, again and again' },
            { code: 'threats', words: 'They threatened me, themselves or others' },
            { code: 'violence', words: 'They hit, pushed, held or choked me, or broke things' },
            { code: 'forced', words: 'They made me do sexual things I did not want' },
            { code: 'promises', words: 'They promised to stop, and it came back' },
            { code: 'not-sure', words: 'I am not sure' },
            { code: 'rather-not', words: 'I would rather not say it here' },
            { code: 'none', words: 'None of these' },
          ],
          alone: 'none',
        },
        {
          kind: 'agreement',
          id: 'safety-first',
          label: 'My safety comes first',
          terms: [
            'If I was hurt, controlled or made afraid, I did not cause it.',
            'I do not have to work on it with them, and I do not have to give it another try.',
            'I talk to people who are trained for this. “Help” in the app is a place to start.',
          ],
          shownWhen: { field: 'harm', is: harm },
        },
        {
          kind: 'single-choice',
          id: 'by-me',
          label: 'Did I do any of these to them?',
          hint: 'Everybody is asked this. If it is yes, there is help for that too.',
          options: [
            { code: 'no', words: 'No' },
            { code: 'yes', words: 'Yes' },
            { code: 'not-sure', words: 'I am not sure' },
          ],
        },
        {
          kind: 'agreement',
          id: 'mine-to-stop',
          label: 'It is mine to stop',
          terms: [
            'If I made them afraid, that is mine to stop, whatever came before.',
            'I leave them in peace, and get help for myself. “Help” in the app and my coach are places to start.',
          ],
          shownWhen: { field: 'by-me', is: ['yes', 'not-sure'] },
        },
      ],
    },
    {
      id: 'what-now',
      title: 'What you take from it',
      fields: [
        {
          kind: 'long-text',
          id: 'our-pattern',
          label: 'Our pattern, in a few sentences',
          shownWhen: { field: 'harm', is: ['none'] },
        },
        { kind: 'long-text', id: 'unlearn', label: 'What I could unlearn', shownWhen: { field: 'harm', is: ['none'] } },
        {
          kind: 'long-text',
          id: 'for-coach',
          label: 'What I would like my coach to know',
          hint: 'You do not have to explain or prove anything.',
        },
        { kind: 'short-text', id: 'somebody', label: 'Somebody I can talk to about this', hint: 'A first name is enough.' },
      ],
    },
  ],
  example: {
    quarrels: ['chase', 'silence'],
    harm: ['none'],
    'by-me': 'no',
    'our-pattern':
      'Eli asks what is wrong, I say “nothing”. Eli asks again, I go and sit in the car. Then we do not talk until one of us needs the other to carry something.',
    unlearn: 'Saying “nothing”. I could say that I need half an hour.',
    'for-coach': 'I was never afraid of Eli. I asked myself twice before I ticked that.',
    somebody: 'My aunt Bea. She says little and stays.',
  },
};
