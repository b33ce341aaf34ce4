import { defineLetter } from '@rekindle/platform/mail';

/** A letter of the size of a check-in, whose words the bench makes up; to one of sixteen domains. */
export const benchLetter = defineLetter<{ readonly number: string }>({
  name: 'bench.check-in',
  kind: 'checkin',
  lasts: 21_600_000,
  ambiguous: 'hold',
  write: ({ number }) => ({
    to: { name: 'Tomasz', address: `client-${number}@${number.charAt(0)}.bench.example` },
    sender: 'Stillwater',
    subject: 'Your check-in is ready',
    preview: 'It takes about two minutes.',
    heading: 'Your check-in is ready',
    paragraphs: ['It takes about two minutes.', 'You can answer until tomorrow morning.'],
    button: { says: 'Open the check-in', url: `http://portal.test/check-in#${number}` },
    footer: 'You get this mail because you and your coach agreed on it. You can stop it at any time.',
  }),
});
