import { type Along, defineLetter, isNeutral, type Mail, mailNameOf, nothingAlong } from '@rekindle/platform/mail';
import { faces, type Question } from '@rekindle/check-ins/domain';

/** What the mail of a check-in is made of. */
export interface CheckInWords {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  /** What is asked first. */
  readonly first: Question;
  /** Opens the check-in without a sign-in. */
  readonly url: string;
  /** Until when it can be answered, in words: `tomorrow at 13:00`. */
  readonly until: string;
  /** When it comes, in words: `at 19:00, Berlin time`. */
  readonly when: string;
  /** Where whoever needs somebody now is helped. */
  readonly helpUrl: string;
  /** Where the client changes the time, pauses or stops. */
  readonly settingsUrl: string;
  /** Where the client stops such mail without signing in. */
  readonly stopUrl: string;
  /** It comes once a week now, because the last ones were left. */
  readonly isSlowed: boolean;
}

const sixHours = 6 * 3_600_000;

/** Asks, at the client's hour. It says nothing that a bystander could make something of. */
export const checkInLetter = defineLetter<CheckInWords>({
  name: 'check-ins.check-in',
  kind: 'checkin',
  lasts: sixHours,
  ambiguous: 'hold',
  write: (words, along = nothingAlong) => ({
    ...mailOf(words, along),
    heading: headingOf(words.first),
    paragraphs: [greeting(words), ...slowed(words)],
  }),
});

/** What check-in and nudge have in common. @param along what else its client is told that day; a nudge tells nothing else */
export function mailOf(
  { name, email, practiceName, first, url, until, when, helpUrl, settingsUrl, stopUrl }: CheckInWords,
  { lines, stops }: Along = nothingAlong,
): Omit<Mail, 'heading' | 'paragraphs'> {
  const says = `Skipping is fine. Answers can be given until ${until}, and they are not read live. If you need someone now,`;
  return {
    to: { name, address: email },
    sender: mailNameOf(practiceName),
    subject: 'Your check-in is ready',
    preview: 'One tap, less than a minute.',
    ...(first.ask === 'faces' ? { answers: faces.map((words, value) => ({ url: `${url}?a=${value}`, words, filled: value + 1 })) } : {}),
    button: { says: 'Open the check-in', url },
    ...(lines.length > 0 ? { besides: lines } : {}),
    note: { says, link: { says: 'find a help line near you', url: helpUrl }, after: '.' },
    footer: `You chose a check-in ${when}.`,
    footerLinks: [
      { says: 'Change the time', url: settingsUrl },
      { says: 'Pause for a week', url: settingsUrl },
      { says: 'Stop these mails', url: stopUrl },
      ...stops,
    ],
  };
}

// Words that a coach wrote may tell a bystander something: those stand on the page and not in the mail.
function headingOf(first: Question): string {
  return first.ask === 'faces' && isNeutral(first.words) ? first.words : 'A moment for yourself';
}

function greeting({ name, first }: CheckInWords): string {
  const opens = 'It opens a page with your answer chosen, and you confirm it there.';
  const [given = name] = name.split(' ');
  return first.ask === 'faces'
    ? `Hello ${given}. Tap the answer that comes closest. ${opens}`
    : `Hello ${given}. Your questions are on a page of their own; you need not sign in.`;
}

function slowed({ isSlowed }: CheckInWords): string[] {
  return isSlowed ? ['The last ones were left, which is fine. This comes once a week now, and as before as soon as you answer one.'] : [];
}
