import { defineLetter } from '@rekindle/platform/mail';
import { lineThat, mailTo, type ToClient } from './to-client';

/** A coach has said something to what a client showed them. */
export const answeredLetter = defineLetter<ToClient>({
  name: 'review.answered',
  kind: 'reminder',
  lasts: 24 * 3_600_000,
  ambiguous: 'hold',
  line: lineThat('There is an answer for you in your plan.'),
  write: (words) =>
    mailTo(words, {
      subject: 'A note from your plan',
      heading: 'There is an answer for you',
      sentence: 'Your coach has read what you shared with them.',
    }),
});
