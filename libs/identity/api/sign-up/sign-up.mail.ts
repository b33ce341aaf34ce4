import type { Mail } from '@rekindle/platform/mail';

/** Asks a coach to confirm the address with which they opened a practice. */
export function signUpMail({ name, email, practiceName }: { name: string; email: string; practiceName: string }, url: string): Mail {
  return {
    to: { name, address: email },
    sender: 'Rekindle',
    subject: 'Confirm your address',
    heading: 'One step to go',
    paragraphs: [
      `Hello ${name}. You asked to open the practice ${practiceName} on Rekindle.`,
      'Confirm that this address is yours, and it is ready. The link works once, for 24 hours.',
    ],
    button: { says: 'Confirm and open the practice', url },
    footer:
      'You receive this because somebody entered this address on our sign-up page. If that was not you, ignore it: nothing has been opened.',
  };
}
