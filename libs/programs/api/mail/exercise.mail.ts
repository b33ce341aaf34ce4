import { defineLetter, type LetterLine, type Mail, mailNameOf } from '@rekindle/platform/mail';

/** What mails about exercises say. Nothing of what somebody wrote, and no name of an exercise: others may see the screen. */
export interface ExerciseWords {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  /** Leads to the exercise itself. */
  readonly url: string;
  readonly stopUrl: string;
}

/** Nothing of this is worth waking somebody. */
export const quietHours = { from: '21:00', until: '08:00' };

const lasts = 24 * 3_600_000;

/** The day before. */
export const dueSoonLetter = defineLetter<ExerciseWords>({
  name: 'programs.due-soon',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('A step of your plan is for tomorrow, if it fits.'),
  write: (words) =>
    mailOf(
      words,
      'A step of your plan is for tomorrow',
      'For tomorrow, if it fits',
      'It is saved as you go, and you can stop at any point.',
    ),
});

/** Two days after, once. */
export const stillOpenLetter = defineLetter<ExerciseWords>({
  name: 'programs.still-open',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('A step of your plan is still open, if you like.'),
  write: (words) =>
    mailOf(
      words,
      'A step of your plan is still open',
      'Still open, if you like',
      'Ten minutes are a beginning. If it does not fit now, tell your coach. You will not be reminded of it again.',
    ),
});

/** A coach asked for it. */
export const rememberedLetter = defineLetter<ExerciseWords>({
  name: 'programs.remembered',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('A step of your plan is there, whenever it fits.'),
  write: (words) =>
    mailOf(
      words,
      'A step of your plan is there for you',
      'Whenever it fits',
      'Your coach asked us to remind you of a step that is still open. Ten minutes are a beginning. If it does not fit now, tell your coach.',
    ),
});

/** A coach has answered. */
export const answeredLetter = defineLetter<ExerciseWords>({
  name: 'programs.answered',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  line: lineThat('There is an answer for you in your plan.'),
  write: (words) => mailOf(words, 'A note from your plan', 'There is an answer for you', 'Your coach has read what you handed in.'),
});

/** A program has given something out: one mail a day, whatever it was. */
export const newStepLetter = defineLetter<ExerciseWords>({
  name: 'programs.new-step',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('The next step of your plan is here.'),
  write: (words) =>
    mailOf(words, 'The next step of your plan is here', 'The next step is here', 'It is saved as you go. Today is as good as tomorrow.'),
});

// On a day with a check-in it stands in that mail.
function lineThat(says: string): LetterLine<ExerciseWords> {
  return { says, link: 'Sign in and open it', leadsTo: ({ url }) => url };
}

function mailOf({ name, email, practiceName, url, stopUrl }: ExerciseWords, subject: string, heading: string, sentence: string): Mail {
  const [given = name] = name.split(' ');
  return {
    to: { name, address: email },
    sender: mailNameOf(practiceName),
    subject,
    preview: 'Opens after you sign in.',
    heading,
    paragraphs: [`Hello ${given}. ${sentence}`],
    button: { says: 'Open it', url },
    footer: 'You are in coaching with this practice. Nothing is due, and nothing is lost.',
    footerLinks: [{ says: 'Stop these mails', url: stopUrl }],
  };
}
