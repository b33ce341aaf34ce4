import { linkLasts } from '@rekindle/identity/domain';
import { defineLetter } from '@rekindle/platform/mail';

/** Carries a link that sets a new password once. */
export const passwordResetLetter = defineLetter<{ readonly email: string; readonly url: string }>({
  name: 'identity.password-reset',
  kind: 'security',
  lasts: linkLasts.reset,
  ambiguous: 'resend_once',
  fromHouse: true,
  write: ({ email, url }) => ({
    to: { name: '', address: email },
    sender: 'Rekindle',
    subject: 'Choose a new password',
    preview: 'The link works once, for 30 minutes.',
    heading: 'Choose a new password',
    paragraphs: [
      'The link opens a page where you choose a new password. It works once, for 30 minutes.',
      'Afterwards every device is signed out, and you sign in with the new password. Nothing you wrote is lost.',
    ],
    button: { says: 'Choose a new password', url },
    footer:
      'You receive this because somebody asked for it with this address. If that was not you, ignore it: your password stays as it is.',
  }),
});
