import { defineLetter } from '@rekindle/platform/mail';

/** When somebody has to look at a flag, by its tier. */
export type Haste = 'today' | 'now';

const sentences: Readonly<Record<Haste, string>> = {
  now: 'One of your clients has said something that needs you now. They have seen whom they can call; nobody else was told.',
  today: 'One of your clients has said something that needs you within a working day. Nobody else was told.',
};

const day = 24 * 60 * 60_000;

/** Tells whoever is responsible for a client that a flag was raised. It names nobody and nothing: a mail is read over shoulders. */
export const flagLetter = defineLetter<{ readonly name: string; readonly email: string; readonly haste: Haste; readonly url: string }>({
  name: 'safety.flag',
  kind: 'security',
  lasts: 2 * day,
  ambiguous: 'resend_once',
  write: ({ name, email, haste, url }) => ({
    to: { name, address: email },
    sender: 'Rekindle',
    subject: haste === 'now' ? 'Please look now' : 'Please look today',
    preview: 'Something waits for you.',
    heading: haste === 'now' ? 'You are needed now' : 'You are needed today',
    paragraphs: [sentences[haste], 'What it is stands on the page of the client, behind your sign-in.'],
    button: { says: 'Go to it', url },
    footer: 'You receive this because you are responsible for this client. Mails about safety cannot be switched off.',
  }),
});
