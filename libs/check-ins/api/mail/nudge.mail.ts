import { defineLetter } from '@rekindle/platform/mail';
import { checkInLetter, type CheckInWords, mailOf } from './check-in.mail';

/** The one reminder of a check-in that nobody has answered. */
export const nudgeLetter = defineLetter<CheckInWords>({
  name: 'check-ins.nudge',
  kind: 'nudge',
  lasts: checkInLetter.lasts,
  ambiguous: 'hold',
  write: (words) => ({
    ...mailOf(words),
    subject: 'Your check-in is still open',
    heading: 'Still open, if you like',
    paragraphs: ['One tap is enough, and so is none. You will not be asked about today again.'],
  }),
});
