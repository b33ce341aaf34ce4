import { defineLetter } from '@rekindle/platform/mail';

const week = 7 * 24 * 60 * 60_000;

/** Asks whoever runs the product to check lines again, before they disappear. */
export const lookAtLinesLetter = defineLetter<{ readonly email: string; readonly count: number; readonly url: string }>({
  name: 'safety.look-at-lines',
  kind: 'security',
  lasts: week,
  ambiguous: 'hold',
  fromHouse: true,
  write: ({ email, count, url }) => ({
    to: { name: '', address: email },
    sender: 'Rekindle',
    subject: 'Please check some numbers again',
    preview: 'Some of them were last checked months ago.',
    heading: count === 1 ? 'A line needs a look' : `${count} lines need a look`,
    paragraphs: [
      'Lines to call are shown for 180 days after somebody has checked them. These were last checked 150 days ago or earlier.',
      'Please call each of them or read it up, and say so on the page. What nobody checks again disappears from what people see.',
    ],
    button: { says: 'Open the lines', url },
    footer: 'You receive this because you run this installation. Mails about safety cannot be switched off.',
  }),
});
