import { linkLasts } from '@rekindle/identity/domain';
import { defineLetter } from '@rekindle/platform/mail';

/** Carries a link that signs in once. */
export const signInLinkLetter = defineLetter<{ readonly email: string; readonly url: string }>({
  name: 'identity.sign-in-link',
  kind: 'security',
  lasts: linkLasts.signIn,
  ambiguous: 'resend_once',
  fromHouse: true,
  write: ({ email, url }) => ({
    to: { name: '', address: email },
    sender: 'Rekindle',
    subject: 'Your sign-in link',
    preview: 'It works once, for 15 minutes.',
    heading: 'Here is your link',
    paragraphs: [
      'It signs you in once and works for 15 minutes.',
      'Opened in another browser, it also asks for the code that the sign-in page shows.',
    ],
    button: { says: 'Sign in', url },
    footer:
      'You receive this because somebody asked for a sign-in link with this address. If that was not you, ignore it: nobody has been let in.',
  }),
});
