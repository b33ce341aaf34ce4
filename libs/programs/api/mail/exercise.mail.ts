import { defineLetter } from '@rekindle/platform/mail';
import { lineThat, mailTo, type ToClient } from '@rekindle/review/api';

const lasts = 24 * 3_600_000;

/** The day before. */
export const dueSoonLetter = defineLetter<ToClient>({
  name: 'programs.due-soon',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('A step of your plan is for tomorrow, if it fits.'),
  write: (words) =>
    mailTo(words, {
      subject: 'A step of your plan is for tomorrow',
      heading: 'For tomorrow, if it fits',
      sentence: 'It is saved as you go, and you can stop at any point.',
    }),
});

/** Two days after, once. */
export const stillOpenLetter = defineLetter<ToClient>({
  name: 'programs.still-open',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('A step of your plan is still open, if you like.'),
  write: (words) =>
    mailTo(words, {
      subject: 'A step of your plan is still open',
      heading: 'Still open, if you like',
      sentence: 'Ten minutes are a beginning. If it does not fit now, tell your coach. You will not be reminded of it again.',
    }),
});

/** A coach asked for it. */
export const rememberedLetter = defineLetter<ToClient>({
  name: 'programs.remembered',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('A step of your plan is there, whenever it fits.'),
  write: (words) =>
    mailTo(words, {
      subject: 'A step of your plan is there for you',
      heading: 'Whenever it fits',
      sentence:
        'Your coach asked us to remind you of a step that is still open. Ten minutes are a beginning. If it does not fit now, tell your coach.',
    }),
});

/** A program has given something out: one mail a day, whatever it was. */
export const newStepLetter = defineLetter<ToClient>({
  name: 'programs.new-step',
  kind: 'reminder',
  lasts,
  ambiguous: 'hold',
  isUntold: true,
  line: lineThat('The next step of your plan is here.'),
  write: (words) =>
    mailTo(words, {
      subject: 'The next step of your plan is here',
      heading: 'The next step is here',
      sentence: 'It is saved as you go. Today is as good as tomorrow.',
    }),
});
