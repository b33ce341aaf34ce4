import { linkLasts } from '@rekindle/identity/domain';
import { defineLetter } from '@rekindle/platform/mail';

interface SignUpWords {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  readonly url: string;
}

/** Asks a coach to confirm the address with which they opened a practice. */
export const signUpLetter = defineLetter<SignUpWords>({
  name: 'identity.sign-up',
  kind: 'security',
  lasts: linkLasts.signUp,
  ambiguous: 'resend_once',
  fromHouse: true,
  write: ({ name, email, practiceName, url }) => ({
    to: { name, address: email },
    sender: 'Rekindle',
    subject: 'Confirm your address',
    preview: 'One step to go. The link works once, for 24 hours.',
    heading: 'One step to go',
    paragraphs: [
      `Hello ${name}. You asked to open the practice ${practiceName} on Rekindle.`,
      'Confirm that this address is yours, and it is ready. The link works once, for 24 hours.',
    ],
    button: { says: 'Confirm and open the practice', url },
    footer:
      'You receive this because somebody entered this address on our sign-up page. If that was not you, ignore it: nothing has been opened.',
  }),
});
