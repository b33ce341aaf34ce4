import type { Mail } from '@rekindle/platform/mail';

/** Carries a link that signs in once. */
export function signInLinkMail(email: string, url: string): Mail {
  return {
    to: { name: '', address: email },
    sender: 'Rekindle',
    subject: 'Your sign-in link',
    heading: 'Here is your link',
    paragraphs: [
      'It signs you in once and works for 15 minutes.',
      'Opened in another browser, it also asks for the code that the sign-in page shows.',
    ],
    button: { says: 'Sign in', url },
    footer:
      'You receive this because somebody asked for a sign-in link with this address. If that was not you, ignore it: nobody has been let in.',
  };
}
