import { linkLasts } from '@rekindle/identity/domain';
import { defineLetter, mailNameOf } from '@rekindle/platform/mail';

interface InvitationWords {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  readonly invitedBy: string;
  readonly url: string;
}

/** Invites somebody into a practice. Subject and preview tell a bystander nothing. */
export const invitationLetter = defineLetter<InvitationWords>({
  name: 'identity.invitation',
  kind: 'transactional',
  lasts: linkLasts.invitation,
  // Twice the same link is a small thing; without the mail somebody waits for help and nobody knows.
  ambiguous: 'resend_once',
  write: ({ name, email, practiceName, invitedBy, url }) => ({
    to: { name, address: email },
    sender: mailNameOf(practiceName),
    subject: 'Your invitation is ready',
    preview: 'A place is kept for you. The link works once, for 7 days.',
    heading: `${invitedBy} has a place for you`,
    paragraphs: [
      `Hello ${name}. ${invitedBy} works with you through Rekindle, a private place for exercises, notes and messages between the two of you.`,
      'Choose a password and you are in. The link works once, for 7 days.',
    ],
    button: { says: 'Accept the invitation', url },
    footer: `You receive this because ${invitedBy} of ${practiceName} entered your address. If you do not know them, ignore it: nothing happens.`,
  }),
});
