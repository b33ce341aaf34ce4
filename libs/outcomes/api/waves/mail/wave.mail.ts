import { defineLetter, type Mail, mailNameOf } from '@rekindle/platform/mail';

/** What the mails about a question are made of. */
export interface WaveWords {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  /** Opens the question without a sign-in. */
  readonly url: string;
  /** Until when it can be answered, in words: `12 March`. */
  readonly until: string;
  /** Where whoever needs somebody now is helped. */
  readonly helpUrl: string;
  /** Where the client sees what will still be asked. */
  readonly settingsUrl: string;
  /** Where the client stops such mail without signing in. */
  readonly stopUrl: string;
}

// The question itself stands on the page: in these words nobody sees what it is about. Their places are those of the choices there.
const answers = ['Apart', 'Trying again', 'Together', 'Moved on', 'Not now'] as const;

const shared = {
  kind: 'wave',
  lasts: 20 * 3_600_000,
  ambiguous: 'hold',
  isUntold: true,
  line: {
    says: 'There is one question about how things are by now.',
    link: 'Open the question',
    // Like the answers of the check-in itself: whoever has the mail may answer this one question, and reads no more than that answer.
    leadsTo: ({ url }: WaveWords) => url,
  },
} as const;

/** Asks where things stand, some months later. */
export const askingLetter = defineLetter<WaveWords>({
  ...shared,
  name: 'outcomes.asking',
  write: (words) => ({
    ...mailOf(words),
    subject: 'One question, if you like',
    heading: 'Where do things stand?',
    paragraphs: [
      `Hello ${givenName(words)}. Tap the answer that comes closest. It opens a page with your answer chosen, and you confirm it there.`,
    ],
  }),
});

/** The same once more, three and ten days later. */
export const rememberingLetter = defineLetter<WaveWords>({
  ...shared,
  name: 'outcomes.remembering',
  write: (words) => ({
    ...mailOf(words),
    subject: 'One question is still open',
    heading: 'Where do things stand?',
    paragraphs: ['It is still open, if you like. One tap and a confirmation are enough, whatever the answer is. So is none.'],
  }),
});

function mailOf({
  name,
  email,
  practiceName,
  url,
  until,
  helpUrl,
  settingsUrl,
  stopUrl,
}: WaveWords): Omit<Mail, 'subject' | 'heading' | 'paragraphs'> {
  return {
    to: { name, address: email },
    sender: mailNameOf(practiceName),
    preview: 'One tap, less than a minute.',
    answers: answers.map((words, place) => ({ url: `${url}?a=${place}`, words, filled: 0 })),
    button: { says: 'Open the question', url },
    note: {
      says: `It can be answered until ${until}, and it can be counted without being shown to anybody. If you need someone now,`,
      link: { says: 'find a help line near you', url: helpUrl },
      after: '.',
    },
    footer: 'You agreed to being asked later on. You are asked a few times within two years, and need not answer.',
    footerLinks: [
      { says: 'See what comes', url: settingsUrl },
      { says: 'Stop these mails', url: stopUrl },
    ],
  };
}

function givenName({ name }: WaveWords): string {
  const [given = name] = name.split(' ');
  return given;
}
